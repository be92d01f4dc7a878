package dev.portcullis.conformance.resource;

import org.jspecify.annotations.Nullable;

/** A body of which callers may set the name, and not the role. */
public interface Settable {

    @Nullable
    String name();

    /** What was not meant to be set. */
    @Nullable
    String role();
}
