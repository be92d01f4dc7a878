package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.ServerContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScope;
import org.jspecify.annotations.Nullable;

/** The request in the scope of Jersey's injection. */
record InjectedContext(InjectionManager injection) implements ServerContext {

    @Override
    public @Nullable Object property(String name) {
        try {
            injection.getInstance(RequestScope.class).current();
        } catch (IllegalStateException e) {
            // Default values are converted at the start, outside of any request.
            return null;
        }
        ContainerRequestContext request = injection.getInstance(ContainerRequestContext.class);
        return request == null ? null : request.getProperty(name);
    }
}
