package dev.portcullis.processor.model;

import java.util.List;
import java.util.Map;

/**
 * An enum with annotations of a JSON library, reachable from a body or a response.
 *
 * @param javaType its type in Java source
 * @param names the names in JSON of the constants that are called otherwise in Java
 * @param foreign annotations of JSON libraries that say more than a name
 */
public record Enumeration(
        String javaType,
        String packageName,
        String simpleName,
        Map<String, String> names,
        List<ForeignAnnotation> foreign,
        Place place) {

    public Enumeration {
        foreign = List.copyOf(foreign);
    }
}
