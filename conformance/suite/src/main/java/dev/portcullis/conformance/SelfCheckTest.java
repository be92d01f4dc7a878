package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portcullis.conformance.resource.HandedResource;
import dev.portcullis.conformance.resource.Probe;
import dev.portcullis.runtime.SelfCheck;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application finds out whether its gates are in place. */
public abstract class SelfCheckTest {

    private final Server server;

    protected SelfCheckTest(Server server) {
        this.server = server;
    }

    @Test
    void everyEndpointIsGuarded() {
        try (Server.Running running = server.start(new ConformanceApplication())) {
            Probe.reset();
            SelfCheck found = SelfCheck.run(running.uri());
            assertThat(Probe.runs()).isZero();
            assertThat(found.refused()).isEmpty();
            assertThat(found.guarded()).contains("GET /plain/notes/{id} (PlainResource.get)");
            assertThat(found.unreached())
                    .allMatch(endpoint ->
                            endpoint.matches(".*/(accept|contained|events|failing|forms|injected|parts)/.*"));
        }
    }

    /** The suite, without what no server starts that has no converters of ours. */
    protected static ConformanceApplication switched(Map<String, Object> properties) {
        return new ConformanceApplication()
                .without(HandedResource.class)
                .singletons()
                .properties(properties);
    }

    /** Whatever was switched off, the gates are there. */
    protected static void assertGuarded(Server.Running switched) {
        try (switched) {
            assertThat(SelfCheck.run(switched.uri()).guarded()).contains("GET /plain/notes/{id} (PlainResource.get)");
        }
    }

    /** A server was started in a way that drops the gates. */
    protected static void assertFoundOut(Server.Running open) {
        try (open) {
            Probe.reset();
            URI uri = open.uri();
            assertThatIllegalStateException()
                    .isThrownBy(() -> SelfCheck.run(uri))
                    .withMessageContaining("The gates of Portcullis are not in place");
            assertThat(Probe.runs()).isZero();
        }
    }
}
