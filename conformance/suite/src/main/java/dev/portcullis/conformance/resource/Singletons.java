package dev.portcullis.conformance.resource;

import java.util.Set;

/** The resources that an application makes itself. */
public final class Singletons {

    private Singletons() {}

    public static Set<Object> all() {
        return Set.of(new HiddenResource(), new SingletonResource());
    }
}
