package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a resource method that the caller sends outside the body.
 *
 * @param name the name that the caller sends, for example {@code id} of {@code @PathParam("id")}
 * @param javaName the name in Java
 * @param defaultValue the value of {@code @DefaultValue}
 * @param encoded whether the method receives it undecoded
 * @param segment whether it is a {@code PathSegment}
 * @param owned every ownership rule on the parameter, or else on its type
 */
public record Parameter(
        Input input,
        String name,
        String javaName,
        DataType type,
        Optional<String> defaultValue,
        boolean encoded,
        boolean segment,
        List<Declared<Policy.Owned>> owned,
        Optional<Declared<Policy.NotOwned>> notOwned,
        Optional<Declared<Policy.Size>> size,
        Place place) {

    public Parameter {
        owned = List.copyOf(owned);
    }

    /** Where a parameter comes from. */
    public enum Input {
        PATH,
        QUERY,
        HEADER
    }

    /** For readers, for example {@code path id}. */
    public String label() {
        return input.name().toLowerCase(java.util.Locale.ROOT) + " " + name;
    }
}
