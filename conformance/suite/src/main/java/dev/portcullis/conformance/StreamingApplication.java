package dev.portcullis.conformance;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.resource.EventResource;
import dev.portcullis.runtime.Setting;
import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Sends events. */
final class StreamingApplication extends Application {

    /** Short enough to wait for. */
    static final Duration LEASE = Duration.ofSeconds(3);

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false, Setting.LIMIT_LEASE.key(), LEASE.toSeconds());
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(EventResource.class, TestLogin.class, JacksonJsonProvider.class);
    }
}
