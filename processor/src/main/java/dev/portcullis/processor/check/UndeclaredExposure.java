package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whatever may leave says which of its properties may. */
final class UndeclaredExposure implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UndeclaredExposure",
            Weight.ERROR,
            true,
            true,
            "Every type in a response says with @Expose which of its properties may leave",
            List.of(201, 213),
            List.of("API3"),
            List.of("8.2.3", "15.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        Map<Place, String> wayByPlace = new TreeMap<>();
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(
                        Leaving.of(api, endpoint).stream()
                                .flatMap(leaving -> api.structure(leaving.type()).stream()
                                        .filter(UndeclaredExposure::silent)
                                        .map(structure -> undeclared(leaving, structure, endpoint, wayByPlace))),
                        Leaving.exposures(api, endpoint).stream().flatMap(exposure -> mistakes(exposure, endpoint))));
    }

    /** A type without properties that says its name has nothing more to declare. */
    private static boolean silent(Structure structure) {
        boolean named = structure.hierarchy().tag().isPresent()
                && structure.properties().isEmpty();
        return structure.exposed().isEmpty() && !structure.hierarchy().sealedAndAbstract() && !named;
    }

    /** Endpoints that share the property that leads to the type share the words: the way from the first of them. */
    private Finding undeclared(Leaving leaving, Structure structure, Endpoint endpoint, Map<Place, String> wayByPlace) {
        String type = structure.simpleName();
        String fix = structure.fromSource()
                ? "put @Expose on each property of " + type + " that callers may see"
                : "return a type of your own with @Expose on each property that callers may see, or declare those of "
                        + type + " with @ExposeType(target = " + type + ".class, properties = …)";
        if (leaving.via().isEmpty() || !leaving.via().get().structure().fromSource()) {
            return at(
                    leaving.place(),
                    endpoint,
                    "sends " + type + " (" + leaving.path() + "), of which no property is declared with @Expose",
                    fix);
        }
        String way = wayByPlace.computeIfAbsent(
                leaving.place(),
                place -> leaving.path() + " of " + endpoint.signature().subject());
        Leaving.Exposure via = leaving.via().get();
        return at(
                leaving.place(),
                via.structure(),
                via.property(),
                endpoint,
                "sends " + type + " (" + way + "), of which no property is declared with @Expose",
                fix);
    }

    private Stream<Finding> mistakes(Leaving.Exposure exposure, Endpoint endpoint) {
        List<Finding> found = new ArrayList<>();
        if (exposure.property().accessor().isEmpty()) {
            found.add(at(
                    exposure.declared().place(),
                    exposure.structure(),
                    exposure.property(),
                    endpoint,
                    "is exposed and has no method that reads it, so it could never leave",
                    "add a getter, or remove @Expose"));
        }
        String owner = exposure.declared().policy().owner();
        if (!owner.isEmpty() && !holdsAName(exposure.structure(), owner)) {
            List<String> candidates = exposure.structure().properties().stream()
                    .filter(property -> isName(property))
                    .map(Property::name)
                    .toList();
            found.add(at(
                    exposure.declared().place(),
                    exposure.structure(),
                    exposure.property(),
                    endpoint,
                    "is exposed to the owner named by \"" + owner + "\", and "
                            + exposure.structure().simpleName()
                            + " has no such property that holds a name, so nobody would be the owner",
                    Nearest.to(owner, candidates)
                            .map(nearest -> "write owner = \"" + nearest + "\" if you meant that")
                            .orElse("name a property with the caller name of the owner, or use roles")));
        }
        return found.stream();
    }

    private static boolean holdsAName(Structure structure, String name) {
        return structure.properties().stream()
                .anyMatch(property -> property.name().equals(name) && isName(property));
    }

    private static boolean isName(Property property) {
        return !property.accessor().isEmpty()
                && (property.type() instanceof DataType.Text
                        || DataTypes.isScalar(
                                property.type(), DataType.Scalar.Kind.UUID, DataType.Scalar.Kind.INTEGRAL));
    }
}
