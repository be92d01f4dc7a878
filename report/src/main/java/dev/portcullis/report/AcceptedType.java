package dev.portcullis.report;

import java.util.List;

/**
 * A type that callers may send, and the properties of it that they may set.
 *
 * @param name the qualified name
 * @param properties the accepted properties, in the order of declaration; a body with any other member is refused
 * @param refused the names of the properties that no caller may set, in the order of declaration
 */
public record AcceptedType(String name, List<AcceptedProperty> properties, List<String> refused) {

    public AcceptedType {
        properties = List.copyOf(properties);
        refused = List.copyOf(refused);
    }
}
