package dev.portcullis.processor.model;

import java.util.List;

/**
 * A resource method.
 *
 * @param name its name
 * @param erasedTypes its erased parameter types in Java source
 * @param aliases other erased signatures under which a server may report it: of methods that it overrides, of bridges
 */
public record JavaMethod(String name, List<String> erasedTypes, List<List<String>> aliases) {

    public JavaMethod {
        erasedTypes = List.copyOf(erasedTypes);
        aliases = List.copyOf(aliases);
    }
}
