package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.HandedResource;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The suite with properties that switch something off; without what no server starts that has no converters of ours. */
public final class SwitchedApplication extends Application {

    private final Map<String, Object> properties;
    private final Set<Object> singletons;

    public SwitchedApplication(Map<String, Object> properties, Object... singletons) {
        this.properties = properties;
        this.singletons = Set.of(singletons);
    }

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(new ConformanceApplication().getClasses());
        classes.remove(HandedResource.class);
        return classes;
    }

    @Override
    @SuppressWarnings("deprecation") // deprecated, and the portable way to register an instance
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }
}
