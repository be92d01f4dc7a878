package dev.portcullis.conformance;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/** What makes objects of bodies, set up as applications do that want to take whatever comes. */
enum Binder {
    JACKSON_2(JsonLibrary.JACKSON_2, Trusting.class),
    JACKSON_3(JsonLibrary.JACKSON_3, TrustingJackson3.class),
    JSON_B(JsonLibrary.JSON_B);

    private final JsonLibrary library;

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of returns is
    private final Set<Class<?>> setUp;

    Binder(JsonLibrary library, Class<?>... setUp) {
        this.library = library;
        this.setUp = Set.of(setUp);
    }

    Application application(Server server) {
        Set<Class<?>> providers = new HashSet<>(server.providers(library));
        providers.addAll(setUp);
        return new AcceptApplication(providers);
    }
}
