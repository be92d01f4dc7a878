package dev.portcullis.processor.model;

import java.util.List;

/**
 * A class with properties, reachable from a body or a response.
 *
 * @param javaType its type in Java source, with type arguments
 * @param packageName its package
 * @param simpleName its name in the package, for example {@code Outer.Inner}
 * @param properties in the order of declaration, inherited ones first
 * @param foreign annotations of JSON libraries on the type
 * @param owned whose object it names when it is a typed identifier
 * @param fromSource whether it is compiled here, not read from a class file
 */
public record Structure(
        String javaType,
        String packageName,
        String simpleName,
        List<Property> properties,
        List<ForeignAnnotation> foreign,
        List<Declared<Policy.Owned>> owned,
        boolean fromSource,
        Place place) {

    public Structure {
        properties = List.copyOf(properties);
        foreign = List.copyOf(foreign);
        owned = List.copyOf(owned);
    }

    public List<Property> exposed() {
        return properties.stream()
                .filter(property -> property.exposed().isPresent())
                .toList();
    }
}
