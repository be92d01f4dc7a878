package dev.portcullis.processor.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects the structures and enums that a body or response reaches through some of their properties. */
final class Reach {

    private final Api api;
    private final Function<Structure, List<Property>> through;
    private final SortedMap<String, Structure> structures = new TreeMap<>();
    private final SortedMap<String, Enumeration> enumerations = new TreeMap<>();

    Reach(Api api, Function<Structure, List<Property>> through) {
        this.api = api;
        this.through = through;
    }

    SortedMap<String, Structure> structures() {
        return structures;
    }

    SortedMap<String, Enumeration> enumerations() {
        return enumerations;
    }

    void from(DataType type) {
        if (type instanceof DataType.Many many) {
            from(many.element());
        } else if (type instanceof DataType.Keyed keyed) {
            from(keyed.key());
            from(keyed.value());
        } else if (type instanceof DataType.Optionally optionally) {
            from(optionally.value());
        } else if (type instanceof DataType.Eventually eventually) {
            from(eventually.value());
        } else {
            api.enumeration(type).ifPresent(enumeration -> enumerations.put(type.javaType(), enumeration));
            api.structure(type).ifPresent(structure -> {
                if (structures.put(type.javaType(), structure) == null) {
                    through.apply(structure).forEach(property -> from(property.type()));
                    structure.hierarchy().permitted().forEach(this::from);
                }
            });
        }
    }
}
