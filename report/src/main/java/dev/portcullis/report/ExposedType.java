package dev.portcullis.report;

import java.util.List;

/**
 * A type that may leave the server, and the properties of it that may.
 *
 * @param name the qualified name
 * @param properties the exposed properties, in the order in which they are written; all others stay inside
 * @param withheld the names of the properties that never leave, in the order of declaration
 */
public record ExposedType(String name, List<ExposedProperty> properties, List<String> withheld) {

    public ExposedType {
        properties = List.copyOf(properties);
        withheld = List.copyOf(withheld);
    }
}
