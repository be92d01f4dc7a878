package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What leaves has a type that says what it is. */
final class UntypedResponse implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UntypedResponse",
            Weight.ERROR,
            true,
            true,
            "A response has a type that says what leaves",
            List.of(213),
            List.of("API3"),
            List.of("8.2.3", "15.3.1"));

    /** The result of a method that returns nothing, later. */
    private static final String NOTHING = "java.lang.Void";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(
                        repeated(endpoint),
                        Leaving.of(api, endpoint).stream()
                                .flatMap(leaving ->
                                        untyped(api, leaving).stream().map(what -> finding(leaving, what, endpoint)))));
    }

    /** What is wrong with a type, in words. */
    private static Optional<String> untyped(Api api, Leaving leaving) {
        DataType type = leaving.type();
        String name = DataTypes.simple(type.javaType());
        if (type.javaType().equals(NOTHING)) {
            return Optional.empty();
        }
        if (type instanceof DataType.Untyped
                || (type instanceof DataType.Structured && api.structure(type).isEmpty())) {
            return Optional.of(name + ", which does not say what leaves");
        }
        if (type instanceof DataType.Keyed keyed && !DataTypes.isSingleValue(keyed.key())) {
            return Optional.of(name + ", whose keys would leave as whatever their toString() says");
        }
        boolean nested = !leaving.path().equals("$");
        if ((nested && type instanceof DataType.Binary) || type instanceof DataType.Eventually) {
            return Optional.of(name + " inside of JSON, which has no declared form there");
        }
        return Optional.empty();
    }

    /** What else would leave with a status that has a type already. */
    private Stream<Finding> repeated(Endpoint endpoint) {
        Set<Integer> statuses = new HashSet<>();
        return endpoint.returned().stream()
                .filter(returned -> !statuses.add(returned.policy().status()))
                .map(returned -> at(
                        returned,
                        endpoint,
                        "@Returns says twice what leaves with status "
                                + returned.policy().status(),
                        "keep one @Returns for each status"));
    }

    private Finding finding(Leaving leaving, String what, Endpoint endpoint) {
        boolean result = leaving.path().equals("$");
        String fix = (result && leaving.type() instanceof DataType.Untyped
                        ? "add @Returns(type = ….class) to the method, or "
                        : "")
                + "declare a type whose properties carry @Expose";
        return leaving.via()
                .filter(via -> via.structure().fromSource())
                .map(via -> at(leaving.place(), via.structure(), via.property(), endpoint, "sends " + what, fix))
                .orElseGet(() -> at(
                        leaving.place(), endpoint, "sends " + what + (result ? "" : " (" + leaving.path() + ")"), fix));
    }
}
