package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Provider;
import dev.portcullis.processor.model.Structure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody relies on a class that would write an exposed type: it is never asked. */
final class IgnoredWriter implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "IgnoredWriter",
            Weight.WARNING,
            false,
            false,
            "No serializer, adapter or MessageBodyWriter is written for an exposed type",
            List.of(213),
            List.of("API3"),
            List.of("15.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.providers().stream()
                .filter(provider -> provider.does() == Provider.Does.WRITE)
                .flatMap(provider -> api.endpoints().stream()
                        .filter(endpoint -> Leaving.of(api, endpoint).stream()
                                .flatMap(leaving -> api.structure(leaving.type()).stream())
                                .anyMatch(structure -> erased(structure).equals(provider.target())))
                        .map(endpoint -> finding(provider, endpoint)));
    }

    private static Finding finding(Provider provider, Endpoint endpoint) {
        String target = DataTypes.simple(provider.target());
        return new Finding(
                INFO.name(),
                INFO.weight(),
                provider.subject(),
                "writes " + target + ", of which the properties with @Expose are written by the guard, so this class is"
                        + " never asked: what it would hide or mask leaves",
                "remove it, and expose getters of " + target + " that return what callers should see",
                provider.place(),
                Optional.of(endpoint.signature()));
    }

    private static String erased(Structure structure) {
        return structure.javaType().replaceAll("<.*", "");
    }
}
