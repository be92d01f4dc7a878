package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A policy annotation stands where something enforces it. */
final class UnenforcedAnnotation implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnenforcedAnnotation",
            Weight.ERROR,
            true,
            false,
            "A policy annotation stands where something enforces it",
            List.of(862),
            List.of("API5"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Stream.concat(strays(api), unreached(api));
    }

    /** An identifier in a type that leaves, and that no endpoint takes. */
    private Stream<Finding> unreached(Api api) {
        Set<Place> taken = api.endpoints().stream()
                .flatMap(endpoint -> Member.of(api, endpoint).stream())
                .map(member -> member.property().place())
                .collect(Collectors.toCollection(TreeSet::new));
        return api.structures().values().stream()
                .flatMap(structure -> structure.properties().stream()
                        .filter(property -> !taken.contains(property.place()))
                        .flatMap(property -> Stream.<Declared<?>>concat(
                                        property.owned().stream(), property.notOwned().stream())
                                .map(declared -> new Finding(
                                        INFO.name(),
                                        INFO.weight(),
                                        Subject.of(structure, property),
                                        "nothing enforces it: no endpoint takes the property",
                                        "put it on a property of a body, or remove it",
                                        declared.place(),
                                        Optional.empty()))));
    }

    private static Stream<Finding> strays(Api api) {
        return api.strays().stream()
                .map(stray -> new Finding(
                        INFO.name(),
                        INFO.weight(),
                        stray.subject(),
                        stray.problem(),
                        stray.fix(),
                        stray.place(),
                        Optional.empty()));
    }
}
