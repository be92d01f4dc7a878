package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.conformance.resource.Notes;
import dev.portcullis.conformance.resource.Probe;
import dev.portcullis.conformance.resource.SingletonResource;
import dev.portcullis.runtime.Portcullis;
import dev.portcullis.runtime.PortcullisConfig;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However an application is registered, the guards run once; and a resource without one stops the start. */
public abstract class RegistrationTest {

    private final Server server;
    private final Class<?> unguarded;
    private final SingletonResource anonymous;

    /**
     * On a server.
     *
     * @param unguarded a resource class that was compiled without the processor
     * @param anonymous an object of a subclass that was compiled without it
     */
    protected RegistrationTest(Server server, Class<?> unguarded, SingletonResource anonymous) {
        this.server = server;
        this.unguarded = unguarded;
        this.anonymous = anonymous;
    }

    static Stream<Feature> features() {
        return Stream.of(
                Portcullis.feature(),
                Portcullis.feature(PortcullisConfig.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void byHandOnTopRunsNothingTwice(Feature feature) {
        try (Server.Running running = server.start(new ConformanceApplication().singletons(feature))) {
            for (int permitted = 0; permitted < 3; permitted++) {
                assertThat(get(running, "limited/rate").status()).isEqualTo(200);
            }
            assertThat(get(running, "limited/rate").status()).isEqualTo(429);
            assertThat(get(running, "plain/notes/" + Notes.BOBS).status()).isEqualTo(403);
            assertThat(get(running, "plain/notes/" + Notes.ALICES).status()).isEqualTo(200);
            assertThat(get(running, "handed/loaded/" + Notes.ALICES).status()).isEqualTo(200);
            assertThat(Probe.loads()).as("objects that rules loaded").isEqualTo(1);
        }
    }

    @Test
    void theSwitchOfTheSpecificationTurnsNothingOff() {
        try (Server.Running running = server.start(
                new ConformanceApplication().singletons().properties(Map.of("jakarta.ws.rs.loadServices", false)))) {
            assertThat(get(running, "plain/notes/" + Notes.BOBS).status()).isEqualTo(403);
            assertThat(get(running, "plain/notes/" + Notes.ALICES).status()).isEqualTo(200);
        }
    }

    @Test
    void aResourceWithoutAGuardStopsTheStart() {
        Application incomplete = new ConformanceApplication().singletons().with(unguarded);
        assertThatThrownBy(() -> server.start(incomplete).close())
                .hasStackTraceContaining("Resource methods without a guard")
                .hasStackTraceContaining(unguarded.getName());
    }

    @Test
    @DisplayName("An object of an anonymous class, of which some servers only tell the superclass")
    void anAnonymousResourceStopsTheStart() {
        Application hidden = new ConformanceApplication().singletons(anonymous);
        assertThatThrownBy(() -> server.start(hidden).close())
                .hasStackTraceContaining("Resource methods without a guard")
                .hasStackTraceContaining(anonymous.getClass().getName());
    }

    /** The status of the answer to a {@code GET}. */
    protected static int status(Server.Running running, String target, String credentials) {
        return get(running, target, credentials).status();
    }

    private static Exchange get(Server.Running running, String target) {
        return get(running, target, "alice member");
    }

    private static Exchange get(Server.Running running, String target, String credentials) {
        return Exchange.send(HttpRequest.newBuilder(running.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + credentials));
    }
}
