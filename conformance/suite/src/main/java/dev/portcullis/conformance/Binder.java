package dev.portcullis.conformance;

import jakarta.ws.rs.core.Application;

/** What makes objects of bodies, set up as applications do that want to take whatever comes. */
enum Binder {
    JACKSON_2(Trusting.class),
    JACKSON_3(Jackson3Settables.class),
    JSON_B(JsonbSettables.class);

    private final Class<?> provider;

    Binder(Class<?> provider) {
        this.provider = provider;
    }

    Application application() {
        return new AcceptApplication(provider);
    }
}
