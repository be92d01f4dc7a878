package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bound is a number that the value can be measured against. */
final class MisplacedMaxSize implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MisplacedMaxSize",
            Weight.ERROR,
            true,
            true,
            "@MaxSize stands on something that has a size, with a number that can be one",
            List.of(770),
            List.of("API4"),
            List.of());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Stream.concat(
                Input.of(api).filter(input -> !input.is(Input.Kind.BODY)).flatMap(this::ofInput),
                api.endpoints().stream().flatMap(endpoint -> Stream.concat(ofBody(endpoint), ofMethod(endpoint))));
    }

    private Stream<Finding> ofInput(Input input) {
        return input.bounds().maxSize().stream()
                .flatMap(size -> mistake(size, input.type()).stream().map(remark -> input.finding(this, remark)));
    }

    /** On the parameter of the body, on the method or on the class it bounds the bytes of the body. */
    private Stream<Finding> ofBody(Endpoint endpoint) {
        return Stream.concat(
                        endpoint.bodySize().stream(),
                        endpoint.signature().body().stream().flatMap(body -> body.size().stream()))
                .filter(size -> size.policy().max() < 1)
                .map(size -> at(size, endpoint, tooSmall(size.policy().max()), "write at least 1"));
    }

    private Stream<Finding> ofMethod(Endpoint endpoint) {
        if (endpoint.signature().takesContent()) {
            return Stream.empty();
        }
        return endpoint.declared(Policy.Size.class)
                .filter(size -> size.origin().level() == Origin.Level.METHOD)
                .map(size -> at(
                        size,
                        endpoint,
                        "@MaxSize on a method bounds the body of the request, and this one takes none",
                        "remove it, or move it to the parameter that it is meant for"));
    }

    private static Optional<Remark> mistake(Declared<Policy.Size> size, DataType type) {
        long max = size.policy().max();
        if (!hasSize(type)) {
            return Optional.of(new Remark(
                    size.place(),
                    "@MaxSize stands on " + DataTypes.simple(type.javaType())
                            + ", which has no size that it could bound",
                    "remove it; @MaxSize on the method bounds the whole body"));
        }
        if (max < 1) {
            return Optional.of(new Remark(size.place(), tooSmall(max), "write at least 1"));
        }
        if (max > Integer.MAX_VALUE) {
            return Optional.of(new Remark(
                    size.place(),
                    "@MaxSize(" + max + ") is more than " + DataTypes.simple(type.javaType()) + " can hold",
                    "write at most " + Integer.MAX_VALUE + ", better the largest size that makes sense"));
        }
        return Optional.empty();
    }

    private static String tooSmall(long max) {
        return "@MaxSize(" + max + ") lets nothing pass";
    }

    private static boolean hasSize(DataType type) {
        DataType value = DataTypes.unwrapped(type);
        return value instanceof DataType.Text
                || value instanceof DataType.Many
                || value instanceof DataType.Keyed
                || DataTypes.isScalar(value, DataType.Scalar.Kind.BIG_NUMBER, DataType.Scalar.Kind.IDENTIFIER);
    }
}
