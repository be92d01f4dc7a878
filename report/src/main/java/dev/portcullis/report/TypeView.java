package dev.portcullis.report;

import dev.portcullis.report.insight.RoleHierarchy;
import java.util.List;
import java.util.Objects;

/**
 * A type that may leave the server, in words.
 *
 * @param anchor where its table stands on the page
 * @param name the qualified name
 * @param simpleName without its package
 * @param properties those that may leave
 * @param withheld the names of those that never leave
 * @param received which callers receive which property
 */
record TypeView(
        String anchor,
        String name,
        String simpleName,
        List<Property> properties,
        List<String> withheld,
        Received received) {

    /**
     * A property that may leave.
     *
     * @param name the name in the response
     * @param type its Java type, without package
     * @param condition who receives it
     * @param sensitivity the class of data, {@code not classified} without one
     * @param classified whether it has one
     * @param origin where it was declared
     */
    record Property(String name, String type, String condition, String sensitivity, boolean classified, String origin) {

        static Property of(ExposedProperty property) {
            return new Property(
                    property.name(),
                    Wording.type(property.type()),
                    Wording.condition(property),
                    Objects.requireNonNullElse(property.sensitivity(), "not classified"),
                    property.sensitivity() != null,
                    Wording.origin(property.origin()));
        }
    }

    static TypeView of(ExposedType type, Anchors anchors, RoleHierarchy hierarchy) {
        return new TypeView(
                anchors.claim("type " + type.name()),
                type.name(),
                Wording.type(type.name()),
                type.properties().stream().map(Property::of).toList(),
                type.withheld(),
                Received.of(type, hierarchy));
    }
}
