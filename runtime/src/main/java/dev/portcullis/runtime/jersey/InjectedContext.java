package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.ServerContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.jspecify.annotations.Nullable;

/** The request in the scope of Jersey's injection. */
record InjectedContext(InjectionManager injection) implements ServerContext {

    @Override
    public @Nullable Object property(String name) {
        ContainerRequestContext request;
        try {
            request = injection.getInstance(ContainerRequestContext.class);
        } catch (IllegalStateException e) {
            // Outside of the scope of a request, as for default values at start.
            return null;
        }
        return request == null ? null : request.getProperty(name);
    }
}
