package dev.portcullis.conformance.exposure.canary;

import org.jspecify.annotations.Nullable;

/** Hands what a test has made to the resource that returns it; for one request at a time. */
public final class Entity {

    private static volatile @Nullable Object next;

    private Entity() {}

    static void set(Object entity) {
        next = entity;
    }

    /** What the resource is to return. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // as declared, by whom the test has made it for
    public static <T> T next() {
        return (T) next;
    }
}
