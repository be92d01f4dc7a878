package dev.portcullis.runtime.rest;

import jakarta.ws.rs.container.ContainerRequestContext;

/** The server's own resource methods: answers to {@code OPTIONS} and the WADL. */
final class BuiltIn {

    private static final String JERSEY = "org.glassfish.jersey.server.wadl.";
    private static final String PROPERTY = "dev.portcullis.runtime.built-in";

    private BuiltIn() {}

    static boolean isServers(Class<?> resource) {
        return resource.getName().startsWith(JERSEY);
    }

    static void mark(ContainerRequestContext request) {
        request.setProperty(PROPERTY, true);
    }

    static boolean isMarked(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) != null;
    }
}
