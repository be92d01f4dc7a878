package dev.portcullis.conformance;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.resource.EventResource;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Sends events. */
final class StreamingApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(EventResource.class, TestLogin.class, JacksonJsonProvider.class);
    }
}
