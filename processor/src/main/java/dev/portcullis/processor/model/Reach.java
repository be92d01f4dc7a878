package dev.portcullis.processor.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects the structures that a body or response reaches through some of their properties. */
final class Reach {

    private final Map<String, Structure> structures;
    private final Function<Structure, List<Property>> through;
    private final SortedMap<String, Structure> reached = new TreeMap<>();

    Reach(Map<String, Structure> structures, Function<Structure, List<Property>> through) {
        this.structures = structures;
        this.through = through;
    }

    SortedMap<String, Structure> reached() {
        return reached;
    }

    void from(DataType type) {
        if (type instanceof DataType.Many many) {
            from(many.element());
        } else if (type instanceof DataType.Keyed keyed) {
            from(keyed.value());
        } else if (type instanceof DataType.Optionally optionally) {
            from(optionally.value());
        } else if (type instanceof DataType.Eventually eventually) {
            from(eventually.value());
        } else if (type instanceof DataType.Structured && structures.containsKey(type.javaType())) {
            Structure structure = structures.get(type.javaType());
            if (reached.put(type.javaType(), structure) == null) {
                through.apply(structure).forEach(property -> from(property.type()));
            }
        }
    }
}
