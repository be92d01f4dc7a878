package dev.portcullis.conformance;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.resource.AcceptResource;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Takes bodies, bound by one library. */
final class AcceptApplication extends Application {

    private final Class<?> provider;

    AcceptApplication(Class<?> provider) {
        this.provider = provider;
    }

    /** With the switch on, Jersey finds the feature where only the files of registration are hidden. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AcceptResource.class, TestLogin.class, JacksonJsonProvider.class, provider);
    }
}
