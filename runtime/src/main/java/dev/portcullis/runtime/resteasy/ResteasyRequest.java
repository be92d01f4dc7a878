package dev.portcullis.runtime.resteasy;

import dev.portcullis.runtime.rest.CurrentRequest;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.HttpRequest;
import org.jspecify.annotations.Nullable;

/** The request in RESTEasy's context of the thread. */
public final class ResteasyRequest implements CurrentRequest {

    /** Fails where RESTEasy is not on the class path. */
    public ResteasyRequest() {
        ResteasyContext.getContextDataLevelCount();
    }

    @Override
    public @Nullable Object property(String name) {
        HttpRequest request = ResteasyContext.getContextData(HttpRequest.class);
        return request == null ? null : request.getAttribute(name);
    }
}
