package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.Providers;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a server works on in this thread. Converters of parameters are asked without any request, and some providers are
 * not told the application; each server has its own way to ask.
 */
@FunctionalInterface
public interface ServerContext {

    /** The property of the configuration that holds the one of a server whose injection has to be asked. */
    String PROPERTY = "dev.portcullis.runtime.server-context";

    /**
     * A property of the {@code ContainerRequestContext}.
     *
     * @return null when it is not set, or there is no request
     */
    @Nullable
    Object property(String name);

    /**
     * Tells a server that reads what the method leaves of the body what to read it from.
     *
     * @param body counted, up to its limit
     */
    default void bound(InputStream body) {}

    /**
     * Turns off what the server would call other methods with while it serves a request, past their guards.
     *
     * @param verb of the request that a guard is asked about
     */
    default void admitting(String verb) {}

    /** The application that is started or served; null when the server does not tell. */
    default @Nullable Application application() {
        return null;
    }

    /** The providers of the application that is started; null when the server does not tell outside of a request. */
    default @Nullable Providers providers() {
        return null;
    }

    /** That of the server in the configuration, else of those whose classes are there. */
    static ServerContext of(Configuration configuration) {
        return configuration.getProperty(PROPERTY) instanceof ServerContext context
                ? context
                : new Present(Vendors.present(ServerContext.class));
    }

    /** Of several servers on the class path, only one has something to tell. */
    record Present(List<ServerContext> servers) implements ServerContext {

        @Override
        public @Nullable Object property(String name) {
            for (ServerContext server : servers) {
                Object value = server.property(name);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        @Override
        public void bound(InputStream body) {
            servers.forEach(server -> server.bound(body));
        }

        @Override
        public void admitting(String verb) {
            servers.forEach(server -> server.admitting(verb));
        }

        @Override
        public @Nullable Providers providers() {
            return servers.stream()
                    .map(ServerContext::providers)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable Application application() {
            return servers.stream()
                    .map(ServerContext::application)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
