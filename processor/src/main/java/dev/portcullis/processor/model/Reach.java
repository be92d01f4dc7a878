package dev.portcullis.processor.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the structures that a response reaches through exposed properties. */
final class Reach {

    private final Map<String, Structure> structures;
    private final SortedMap<String, Structure> reached = new TreeMap<>();

    Reach(Map<String, Structure> structures) {
        this.structures = structures;
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
                structure.exposed().forEach(property -> from(property.type()));
            }
        }
    }
}
