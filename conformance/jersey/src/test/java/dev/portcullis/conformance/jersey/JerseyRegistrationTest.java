package dev.portcullis.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.conformance.ConformanceApplication;
import dev.portcullis.conformance.RegistrationTest;
import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.resource.Notes;
import dev.portcullis.conformance.resource.PlainResource;
import dev.portcullis.conformance.resource.SingletonResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;

final class JerseyRegistrationTest extends RegistrationTest {

    JerseyRegistrationTest() {
        super(new JerseyServer(), Forgotten.class, new SingletonResource() {});
    }

    /** No processor runs on this module. */
    @Path("forgotten")
    public static final class Forgotten {

        @GET
        public String get() {
            return "unguarded";
        }
    }

    @Test
    void aProgrammaticResourceStopsTheStart() {
        Resource.Builder resource = Resource.builder("programmatic");
        resource.addMethod("GET").produces("text/plain").handledBy(request -> "unguarded");
        ResourceConfig application =
                ResourceConfig.forApplication(new ConformanceApplication()).registerResources(resource.build());
        assertThatThrownBy(() -> new JerseyServer().start(application).close())
                .hasStackTraceContaining("Resource methods without a guard");
    }

    @Test
    void theGuardFollowsItsMethodToAnotherPath() {
        ResourceConfig application = ResourceConfig.forApplication(new ConformanceApplication())
                .registerResources(
                        Resource.builder(PlainResource.class).path("moved").build());
        try (Server.Running running = new JerseyServer().start(application)) {
            assertThat(status(running, "moved/notes/" + Notes.ALICES, "alice member"))
                    .isEqualTo(200);
            assertThat(status(running, "moved/notes/" + Notes.ALICES, "bob member"))
                    .isEqualTo(403);
        }
    }
}
