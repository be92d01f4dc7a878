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
            "No serializer, adapter, mix-in or MessageBodyWriter is written for an exposed type",
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
                .filter(provider -> provider.does() == Provider.Does.WRITE || provider.does() == Provider.Does.HIDE)
                .flatMap(provider -> api.endpoints().stream()
                        .filter(endpoint -> Leaving.of(api, endpoint).stream()
                                .flatMap(leaving -> api.structure(leaving.type()).stream())
                                .anyMatch(structure -> isFor(provider, structure)))
                        .map(endpoint -> finding(provider, endpoint)));
    }

    /** What hides a property that does not leave anyway is right. */
    private static boolean isFor(Provider provider, Structure structure) {
        return erased(structure).equals(provider.target())
                && (provider.properties().isEmpty()
                        || structure.exposed().stream()
                                .anyMatch(property -> provider.properties().contains(property.name())
                                        || provider.properties().contains(property.wireName())));
    }

    private static Finding finding(Provider provider, Endpoint endpoint) {
        String target = DataTypes.simple(provider.target());
        boolean hides = provider.does() == Provider.Does.HIDE;
        return new Finding(
                INFO.name(),
                INFO.weight(),
                provider.subject(),
                (hides ? "is mixed into " : "writes ") + target
                        + ", of which the properties with @Expose are written by the guard, so "
                        + (hides ? "it" : "this class")
                        + " is never asked: what it would hide or mask leaves",
                hides
                        ? "remove @Expose from the property of " + target
                                + ", or expose a getter that returns what callers should see"
                        : "remove it, and expose getters of " + target + " that return what callers should see",
                provider.place(),
                Optional.of(endpoint.signature()));
    }

    private static String erased(Structure structure) {
        return structure.javaType().replaceAll("<.*", "");
    }
}
