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
import dev.portcullis.conformance.resource.SuperclassResource;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The resources of the suite, registered as a portable application does. */
public final class ConformanceApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
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
                SuperclassResource.class,
                GzipDecoder.class,
                TestLogin.class,
                JacksonJsonProvider.class);
    }

    @Override
    @SuppressWarnings("deprecation") // deprecated, and still a way in
    public Set<Object> getSingletons() {
        return Singletons.all();
    }
}
