package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.AcceptResource;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes bodies, bound by one library. */
final class AcceptApplication extends Application {

    private final Set<Class<?>> classes = new HashSet<>(List.of(AcceptResource.class, TestLogin.class));

    AcceptApplication(Set<Class<?>> providers) {
        classes.addAll(providers);
    }

    /** With the switch on, Jersey finds the feature where only the files of registration are hidden. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }
}
