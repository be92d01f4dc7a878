package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What the caller sends outside the body: a parameter of a resource method, or a variable of the route that the method does
 * not take.
 *
 * @param name the name that the caller sends, for example {@code id} of {@code @PathParam("id")}
 * @param javaName the name in Java; empty for a variable that the method does not take
 * @param defaultValue the value of {@code @DefaultValue}
 * @param encoded whether the method receives it undecoded
 * @param segment whether it is a {@code PathSegment}
 * @param bounds how much of it may come
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
        Bounds bounds,
        Place place) {

    public Parameter {
        owned = List.copyOf(owned);
    }

    /** A variable of the route that the method does not take: the guard reads it all the same. */
    public static Parameter ofRoute(String variable, DataType type, Place method) {
        return new Parameter(
                Input.PATH,
                variable,
                "",
                type,
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty(),
                Bounds.NONE,
                method);
    }

    /** Where a parameter comes from. */
    public enum Input {
        PATH,
        QUERY,
        HEADER,
        FORM,
        COOKIE,
        MATRIX
    }

    /** The bound in force. */
    public Optional<Declared<Policy.Size>> size() {
        return bounds.size();
    }

    /** For readers, for example {@code path id}. */
    public String label() {
        return input.name().toLowerCase(java.util.Locale.ROOT) + " " + name;
    }
}
