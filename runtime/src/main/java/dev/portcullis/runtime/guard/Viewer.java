package dev.portcullis.runtime.guard;

import org.jspecify.annotations.Nullable;

/** Who will read a response; answers what conditional properties depend on. */
public interface Viewer {

    /** Whether the reader is logged in and has one of the roles. */
    boolean anyRole(String... roles);

    /**
     * Whether the reader is the owner.
     *
     * @param owner the value that names the owner; null names nobody
     */
    boolean is(@Nullable Object owner);
}
