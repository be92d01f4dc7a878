package dev.portcullis.report;

import java.util.List;
import java.util.Objects;

/**
 * A type that callers may send, in words.
 *
 * @param anchor where its table stands on the page
 * @param name the qualified name
 * @param simpleName without its package
 * @param properties those that callers may set
 * @param refused the names of those that nobody may set
 */
record AcceptedView(String anchor, String name, String simpleName, List<Property> properties, List<String> refused) {

    /**
     * A property that callers may set.
     *
     * @param name the name in the request
     * @param type its Java type, without package
     * @param condition who may set it
     * @param reason why, where somebody said so
     * @param byDefault whether nobody declared it
     * @param origin where it was declared
     */
    record Property(String name, String type, String condition, String reason, boolean byDefault, String origin) {

        static Property of(AcceptedProperty property) {
            return new Property(
                    property.name(),
                    Wording.type(property.type()),
                    Wording.condition(property),
                    Objects.requireNonNullElse(property.reason(), ""),
                    property.byDefault(),
                    Wording.origin(property.origin()));
        }
    }

    static AcceptedView of(AcceptedType type, Anchors anchors) {
        return new AcceptedView(
                anchors.claim("accepted " + type.name()),
                type.name(),
                Wording.type(type.name()),
                type.properties().stream().map(Property::of).toList(),
                type.refused());
    }
}
