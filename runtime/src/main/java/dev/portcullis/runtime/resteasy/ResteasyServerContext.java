package dev.portcullis.runtime.resteasy;

import dev.portcullis.runtime.rest.ServerContext;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Providers;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.ResteasyConfiguration;
import org.jspecify.annotations.Nullable;

/** RESTEasy's context of the thread. */
public final class ResteasyServerContext implements ServerContext {

    /** Fails where RESTEasy is not on the class path. */
    public ResteasyServerContext() {
        ResteasyContext.getContextDataLevelCount();
    }

    @Override
    public @Nullable Object property(String name) {
        HttpRequest request = ResteasyContext.getContextData(HttpRequest.class);
        return request == null ? null : request.getAttribute(name);
    }

    /** Filters run in this thread, or with what belongs to the request in another one. */
    @Override
    public void admitting(String verb) {
        if (verb.equals("PATCH")) {
            ResteasyContext.pushContext(
                    ResteasyConfiguration.class,
                    new WithoutPatchFilter(ResteasyContext.getContextData(ResteasyConfiguration.class)));
        }
    }

    @Override
    public @Nullable Application application() {
        return ResteasyContext.getContextData(Application.class);
    }

    @Override
    public @Nullable Providers providers() {
        return ResteasyContext.getContextData(Providers.class);
    }
}
