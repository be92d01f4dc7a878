package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The body of a request, as the resource method receives it.
 *
 * @param javaName the name of the parameter in Java
 * @param size a bound on the parameter; one on the method or class is the endpoint's
 * @param bounds what constraints say about the value that is read, whatever the bytes
 * @param owned every ownership rule on the parameter: the body is an identifier, or several
 */
public record Body(
        String javaName,
        DataType type,
        Optional<Declared<Policy.Size>> size,
        Bounds bounds,
        List<Declared<Policy.Owned>> owned,
        Optional<Declared<Policy.NotOwned>> notOwned,
        Place place) {

    public Body {
        owned = List.copyOf(owned);
    }
}
