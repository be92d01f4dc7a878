package dev.portcullis.conformance.cxf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.conformance.ConformanceApplication;
import dev.portcullis.conformance.RegistrationTest;
import dev.portcullis.conformance.resource.SingletonResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.apache.cxf.jaxrs.model.UserOperation;
import org.apache.cxf.jaxrs.model.UserResource;
import org.junit.jupiter.api.Test;

final class CxfRegistrationTest extends RegistrationTest {

    CxfRegistrationTest() {
        super(new CxfServer(), Forgotten.class, new SingletonResource() {});
    }

    @Test
    void aModelOfAClassWithoutAnnotationsStopsTheStart() {
        UserOperation operation = new UserOperation("read");
        operation.setVerb("GET");
        UserResource model = new UserResource(Plain.class.getName(), "model");
        model.setOperations(List.of(operation));
        assertThatThrownBy(() -> new CxfServer()
                        .start(new ConformanceApplication(), factory -> factory.setModelBeans(model))
                        .close())
                .hasStackTraceContaining("Resource methods without a guard");
    }

    /** A class that only a model of CXF makes a resource of. */
    public static final class Plain {

        public String read() {
            return "unguarded";
        }
    }

    /** No processor runs on this module. */
    @Path("forgotten")
    public static final class Forgotten {

        @GET
        public String get() {
            return "unguarded";
        }
    }
}
