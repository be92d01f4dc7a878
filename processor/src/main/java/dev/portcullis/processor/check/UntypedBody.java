package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** What enters has a type that says what it is. */
final class UntypedBody implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UntypedBody",
            Weight.ERROR,
            true,
            false,
            "A body has a type that says what callers may set",
            List.of(502, 915),
            List.of("API3"),
            List.of("1.5.2", "15.3.3"));

    private static final String JSON_PATCH = "application/json-patch+json";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream().flatMap(endpoint -> Stream.concat(untyped(api, endpoint), patches(endpoint)));
    }

    private Stream<Finding> untyped(Api api, Endpoint endpoint) {
        return Arriving.of(api, endpoint).stream()
                .filter(arriving -> isOpen(api, arriving.type()))
                .map(arriving -> arriving.finding(
                        this,
                        endpoint,
                        DataTypes.simple(arriving.type().javaType()),
                        ", which does not say what callers may set: whatever they send enters",
                        isForm(arriving.type())
                                ? "take each field that callers may set as @FormParam"
                                : "declare a record with a component for each value that callers may set"));
    }

    private static boolean isForm(DataType type) {
        return type.javaType().startsWith("jakarta.ws.rs.core.");
    }

    private static boolean isOpen(Api api, DataType type) {
        return (type instanceof DataType.Untyped untyped && untyped.open())
                || (type instanceof DataType.Structured && api.structure(type).isEmpty());
    }

    /** RFC 6902: an array of operations, each on a place that it names itself. */
    private Stream<Finding> patches(Endpoint endpoint) {
        return endpoint.signature().body().stream()
                .filter(body -> !(body.type() instanceof DataType.Text || body.type() instanceof DataType.Binary))
                .filter(body -> endpoint.signature().consumes().stream()
                        .anyMatch(type -> type.split(";", 2)[0].strip().equalsIgnoreCase(JSON_PATCH)))
                .map(body -> at(
                        body.place(),
                        endpoint,
                        "takes " + JSON_PATCH + ", whose operations say themselves what they change: servers apply them"
                                + " to all that a GET returns",
                        "take application/json, bound to a record with a component for each value that callers may"
                                + " change"));
    }
}
