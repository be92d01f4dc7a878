package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Content that nobody can look into is declared as that. */
final class OpaqueBody implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "OpaqueBody",
            Weight.ERROR,
            false,
            true,
            "A response of bytes or bare text is declared with @OpaqueBody, and nothing else is",
            List.of(201),
            List.of("API3"),
            List.of("8.2.3"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream().flatMap(endpoint -> finding(endpoint).stream());
    }

    /** Whether it is sent as it is, not as JSON. */
    static boolean isOpaque(DataType result) {
        DataType type = DataTypes.unwrapped(result);
        return type instanceof DataType.Binary || type instanceof DataType.Text;
    }

    private Optional<Finding> finding(Endpoint endpoint) {
        List<Leaving> results = Leaving.results(endpoint);
        Optional<Leaving> opaque =
                results.stream().filter(result -> isOpaque(result.type())).findFirst();
        if (opaque.isPresent()) {
            return endpoint.opaque().isPresent() ? Optional.empty() : Optional.of(undeclared(opaque.get(), endpoint));
        }
        boolean unknown =
                results.stream().anyMatch(result -> DataTypes.unwrapped(result.type()) instanceof DataType.Untyped);
        return unknown
                ? Optional.empty()
                : endpoint.opaque()
                        .map(declared -> at(
                                declared,
                                endpoint,
                                "@OpaqueBody stands on a method that returns "
                                        + DataTypes.simple(
                                                endpoint.signature().result().javaType())
                                        + ", which is not opaque: its properties are declared by @Expose",
                                "remove @OpaqueBody"));
    }

    private Finding undeclared(Leaving opaque, Endpoint endpoint) {
        return at(
                opaque.place(),
                endpoint,
                "sends " + DataTypes.simple(opaque.type().javaType())
                        + ", which nobody can look into, so nothing controls what leaves",
                "add @OpaqueBody(reason = \"…\") to the method, or return a type whose properties carry @Expose");
    }
}
