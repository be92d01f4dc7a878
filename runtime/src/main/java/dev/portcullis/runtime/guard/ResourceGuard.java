package dev.portcullis.runtime.guard;

import java.util.List;

/** The guards of one resource class; generated, with a public constructor without parameters for {@code ServiceLoader}. */
public interface ResourceGuard {

    /** The guarded class. */
    Class<?> resource();

    /**
     * Creates the guards of the endpoints of the class; called once at start.
     *
     * @param rules where the application's ownership and access rules come from
     */
    List<EndpointGuard> endpoints(Rules rules);
}
