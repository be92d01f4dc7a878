package dev.portcullis.runtime.size;

/** The roles of whoever sent a body. */
@FunctionalInterface
public interface CallerRoles {

    /** Whether it is a logged-in caller with one of the roles. */
    boolean hasAny(String... roles);
}
