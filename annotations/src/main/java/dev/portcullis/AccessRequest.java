package dev.portcullis;

import java.util.Optional;

/** What an {@link AccessRule} gets to know of the request: the endpoint, and what the caller sent besides the body. */
public interface AccessRequest {

    /** The HTTP method as sent, for example {@code GET}. */
    String httpMethod();

    /** The template of the endpoint, for example {@code /documents/{id}}; fixed at compile time. */
    String route();

    /**
     * The decoded value of a variable of the {@linkplain #route() route}.
     *
     * @param name the variable's name, without braces
     * @return the value, or empty when the route has no such variable
     */
    Optional<String> pathParameter(String name);

    /**
     * The value of a request header.
     *
     * @param name the header's name, in any case
     * @return the value, or empty when it was not sent or was sent more than once
     */
    Optional<String> header(String name);
}
