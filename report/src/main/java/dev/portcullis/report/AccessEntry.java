package dev.portcullis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may call an endpoint.
 *
 * @param kind the kind of policy
 * @param roles the roles as declared; empty unless {@link Kind#ANY_ROLE} or {@link Kind#ALL_ROLES}
 * @param reason why it is public; null unless {@link Kind#PUBLIC} with a reason
 * @param rule the class that decides; null unless {@link Kind#CUSTOM}
 * @param origin where it was declared
 */
public record AccessEntry(
        Kind kind,
        List<String> roles,
        @Nullable String reason,
        @Nullable String rule,
        Origin origin) {

    /** The kinds of access policy. */
    public enum Kind {
        /** Anyone. */
        PUBLIC,
        /** Every logged-in caller. */
        AUTHENTICATED,
        /** Callers with one of the roles. */
        ANY_ROLE,
        /** Callers with all of the roles. */
        ALL_ROLES,
        /** Nobody. */
        NOBODY,
        /** Callers that the application's own rule allows. */
        CUSTOM
    }

    public AccessEntry {
        roles = List.copyOf(roles);
    }
}
