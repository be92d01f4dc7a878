package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.ServerContext;
import jakarta.ws.rs.ext.Providers;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScope;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.glassfish.jersey.server.internal.process.RequestProcessingContextReference;
import org.jspecify.annotations.Nullable;

/**
 * The request in the scope of Jersey's injection. Asked for the reference that Jersey makes for every request: for the
 * {@code ContainerRequestContext} itself, injection would first make a factory.
 */
final class InjectedContext implements ServerContext {

    private final InjectionManager injection;
    private volatile @Nullable RequestScope scope;

    InjectedContext(InjectionManager injection) {
        this.injection = injection;
    }

    @Override
    public @Nullable Object property(String name) {
        try {
            scope().current();
        } catch (IllegalStateException e) {
            // Default values are converted at the start, outside of any request.
            return null;
        }
        RequestProcessingContext processed =
                injection.getInstance(RequestProcessingContextReference.class).get();
        return processed == null ? null : processed.request().getProperty(name);
    }

    private RequestScope scope() {
        RequestScope known = scope;
        if (known == null) {
            known = injection.getInstance(RequestScope.class);
            scope = known;
        }
        return known;
    }

    @Override
    public @Nullable Providers providers() {
        return injection.getInstance(Providers.class);
    }
}
