package dev.portcullis.conformance;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.resource.AccessResource;
import dev.portcullis.conformance.resource.AsyncResource;
import dev.portcullis.conformance.resource.BodyResource;
import dev.portcullis.conformance.resource.ConstantResource;
import dev.portcullis.conformance.resource.CovariantResource;
import dev.portcullis.conformance.resource.DefaultMethodResource;
import dev.portcullis.conformance.resource.GenericResource;
import dev.portcullis.conformance.resource.HandedResource;
import dev.portcullis.conformance.resource.InputResource;
import dev.portcullis.conformance.resource.InterfaceResource;
import dev.portcullis.conformance.resource.LimitedResource;
import dev.portcullis.conformance.resource.LocatorResource;
import dev.portcullis.conformance.resource.Nesting;
import dev.portcullis.conformance.resource.PlainResource;
import dev.portcullis.conformance.resource.PrivateResource;
import dev.portcullis.conformance.resource.RecordResource;
import dev.portcullis.conformance.resource.ResultsResource;
import dev.portcullis.conformance.resource.Singletons;
import dev.portcullis.conformance.resource.SizedResource;
import dev.portcullis.conformance.resource.SuperclassResource;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resources of the suite, registered as a portable application does; a test may vary what is registered. */
public final class ConformanceApplication extends Application {

    private static final Set<Class<?>> SUITE = Set.of(
            AccessResource.class,
            AsyncResource.class,
            BodyResource.class,
            ConstantResource.class,
            CovariantResource.class,
            DefaultMethodResource.class,
            GenericResource.class,
            HandedResource.class,
            InputResource.class,
            InterfaceResource.class,
            LimitedResource.class,
            LocatorResource.class,
            Nesting.NestedResource.class,
            PlainResource.class,
            PrivateResource.class,
            RecordResource.class,
            ResultsResource.class,
            SizedResource.class,
            SuperclassResource.class,
            GzipDecoder.class,
            TestLogin.class,
            JacksonJsonProvider.class);

    private final Set<Class<?>> classes;
    private final Set<Object> singletons;
    private final Map<String, Object> properties;

    public ConformanceApplication() {
        this(SUITE, Singletons.all(), Map.of());
    }

    private ConformanceApplication(Set<Class<?>> classes, Set<Object> singletons, Map<String, Object> properties) {
        this.classes = classes;
        this.singletons = singletons;
        this.properties = properties;
    }

    /** With more classes. */
    ConformanceApplication with(Class<?>... more) {
        Set<Class<?>> all = new HashSet<>(classes);
        all.addAll(List.of(more));
        return new ConformanceApplication(all, singletons, properties);
    }

    /** Without a class. */
    public ConformanceApplication without(Class<?> left) {
        Set<Class<?>> rest = new HashSet<>(classes);
        rest.remove(left);
        return new ConformanceApplication(rest, singletons, properties);
    }

    /** With these objects in place of those of the suite. */
    public ConformanceApplication singletons(Object... others) {
        return new ConformanceApplication(classes, Set.of(others), properties);
    }

    /** With these properties. */
    public ConformanceApplication properties(Map<String, Object> others) {
        return new ConformanceApplication(classes, singletons, others);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }

    @Override
    @SuppressWarnings("deprecation") // deprecated, and still a way in
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }
}
