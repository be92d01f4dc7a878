package dev.portcullis;

import java.security.Principal;

/**
 * Who sent the request: the logged-in user or service, as the application's authentication established it in the
 * {@code SecurityContext}. Rules never see an anonymous caller.
 */
public interface Caller {

    /** The principal that the application's authentication set. */
    Principal principal();

    /** The caller's name: {@code principal().getName()}. */
    default String name() {
        return principal().getName();
    }

    /**
     * Whether the caller has a role.
     *
     * @param role the role's exact name
     */
    boolean hasRole(String role);
}
