package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** A stream has a stated end. */
final class UnboundedStream implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnboundedStream",
            Weight.ERROR,
            false,
            false,
            "A body of bytes or a stream declares its largest size",
            List.of(400, 770),
            List.of("API4"),
            List.of("5.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(endpoint -> endpoint.bodySize().isEmpty())
                .flatMap(endpoint -> endpoint.signature().body().stream()
                        .filter(body ->
                                DataTypes.isBinary(body.type()) && body.size().isEmpty())
                        .map(body -> at(
                                body.place(),
                                endpoint,
                                "takes a body of type "
                                        + DataTypes.simple(body.type().javaType())
                                        + " and does not say how many bytes it is made for",
                                "add @MaxSize(…) with the largest number of bytes to the parameter")));
    }
}
