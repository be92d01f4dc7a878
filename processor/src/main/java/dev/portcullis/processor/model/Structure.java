package dev.portcullis.processor.model;

import java.util.List;

/**
 * A class with properties, reachable from a body or a response.
 *
 * @param javaType its type in Java source, with type arguments
 * @param packageName its package
 * @param writtenIn the package that its writer stands in
 * @param simpleName its name in the package, for example {@code Outer.Inner}
 * @param kind what its properties are
 * @param properties in the order in which they are written: that of declaration, inherited ones first, unless an annotation
 *     says otherwise
 * @param hierarchy how it stands to its subclasses
 * @param foreign annotations of JSON libraries on the type
 * @param owned whose object it names when it is a typed identifier
 * @param fromSource whether it is compiled here, not read from a class file
 */
public record Structure(
        String javaType,
        String packageName,
        String writtenIn,
        String simpleName,
        Kind kind,
        List<Property> properties,
        Hierarchy hierarchy,
        List<ForeignAnnotation> foreign,
        List<Declared<Policy.Owned>> owned,
        boolean fromSource,
        Place place) {

    public Structure {
        properties = List.copyOf(properties);
        foreign = List.copyOf(foreign);
        owned = List.copyOf(owned);
    }

    /** What the properties of a structure are. */
    public enum Kind {
        /** Components: all of its state, set at once. */
        RECORD,
        /** Getters, setters and fields. */
        BEAN,
        /** Those of a row: whatever sets them writes to a database. */
        ENTITY
    }

    /** Whether the type itself says what callers may set: by {@code @Accept}, or as a record that is made to be sent. */
    public boolean declaresAccepted() {
        return marked() || (kind == Kind.RECORD && exposed().isEmpty());
    }

    /** What callers may set: the properties that are marked, else all that binding sets. */
    public List<Property> accepted() {
        boolean marked = marked();
        return properties.stream()
                .filter(property -> marked ? property.accepted().isPresent() : property.writable())
                .toList();
    }

    private boolean marked() {
        return properties.stream().anyMatch(property -> property.accepted().isPresent());
    }

    public List<Property> exposed() {
        return properties.stream()
                .filter(property -> property.exposed().isPresent())
                .toList();
    }
}
