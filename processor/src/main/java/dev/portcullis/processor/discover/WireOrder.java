package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Property;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order in which properties are written: those that the class names, by name in JSON or in Java; those with an index;
 * the rest by name or as declared.
 */
final class WireOrder {

    private static final int NO_INDEX = -1;

    private final JsonAnnotations annotations;
    private final List<String> first;
    private final boolean alphabetic;

    WireOrder(JsonAnnotations annotations, List<String> first, boolean alphabetic) {
        this.annotations = annotations;
        this.first = first;
        this.alphabetic = alphabetic;
    }

    /** Sorts properties, given the members of each by its Java name. */
    List<Property> of(List<Property> declared, Map<String, Members> members) {
        Map<String, Integer> indexes = new HashMap<>();
        members.forEach((name, each) -> index(each).ifPresent(index -> indexes.put(name, index)));
        Comparator<Property> stated = Comparator.comparingInt(this::named)
                .thenComparingInt(property -> indexes.getOrDefault(property.name(), Integer.MAX_VALUE));
        return declared.stream()
                .sorted(alphabetic ? stated.thenComparing(Property::wireName) : stated)
                .toList();
    }

    private int named(Property property) {
        return IntStream.range(0, first.size())
                .filter(at -> first.get(at).equals(property.wireName())
                        || first.get(at).equals(property.name()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<Integer> index(Members members) {
        return annotations
                .first(members.reading(), "JsonProperty")
                .map(mirror -> (int) mirror.number("index"))
                .filter(index -> index != NO_INDEX);
    }
}
