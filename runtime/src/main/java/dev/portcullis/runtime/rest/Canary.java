package dev.portcullis.runtime.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requests by which an application asks itself whether the gates are in place. The gates answer them and let none through;
 * only this process knows the token that makes a request one.
 */
public final class Canary implements AutoCloseable {

    /** The header of the request, with the token; and of the response, with the name of the gate. */
    public static final String HEADER = "Portcullis-Self-Check";

    /** A path that no application has; before matching, the gate answers under it. */
    public static final String PATH = "portcullis-self-check";

    /** What the gate before matching answers. */
    public static final String GATES = "gates";

    private static final int TOKEN_BYTES = 16;
    private static final Set<String> TOKENS = ConcurrentHashMap.newKeySet();

    private final String token;

    private Canary(String token) {
        this.token = token;
    }

    /** Requests with the token are answered until it is closed. */
    public static Canary release() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        TOKENS.add(token);
        return new Canary(token);
    }

    public String token() {
        return token;
    }

    @Override
    public void close() {
        TOKENS.remove(token);
    }

    static boolean is(ContainerRequestContext request) {
        if (TOKENS.isEmpty()) {
            return false;
        }
        String sent = request.getHeaderString(HEADER);
        return sent != null && TOKENS.contains(sent);
    }

    /** Before matching, only under a path of its own. */
    static boolean asksForGates(ContainerRequestContext request) {
        return is(request) && request.getUriInfo().getPath().endsWith(PATH);
    }

    static Response answer(String gate) {
        return Response.noContent().header(HEADER, gate).build();
    }
}
