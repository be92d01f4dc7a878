package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.FailingResource;
import jakarta.ws.rs.core.Application;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writers of the application that would write in place of the guard's. */
public abstract class WritersTest {

    private static final String TARGET = "failing/query?number=7";
    private static final String EXPOSED = "{\"reason\":\"7\"}";

    private final Server server;

    protected WritersTest(Server server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(classes = {CompetingWriters.OfConflicts.class, CompetingWriters.OfMaps.class})
    @DisplayName("A writer that would win stops the start, or where the server cannot tell then, every request")
    void competingWriters(Class<?> writer) {
        try (Server.Running running = server.start(application(writer))) {
            assertThat(get(running).status()).isEqualTo(500);
            assertThat(get(running).body()).doesNotContain(FailingResource.SECRET, writer.getName());
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).contains(writer.getName(), "would write");
        }
    }

    @Test
    void whatAnInterceptorPutsInPlaceOfAnEntityIsNotWritten() {
        try (Server.Running guarded = server.start(application(CompetingWriters.Replacing.class));
                Server.Running unguarded = server.startUnguarded(application(CompetingWriters.Replacing.class))) {
            assertThat(get(unguarded).body()).contains(FailingResource.SECRET);
            assertThat(get(guarded).body()).doesNotContain(FailingResource.SECRET);
            assertThat(get(guarded).status()).isEqualTo(500);
        }
    }

    @Test
    void theConfigurationOfALibraryChangesNothing() {
        try (Server.Running plain = server.start(application());
                Server.Running configured = server.start(application(CompetingWriters.Configuring.class));
                Server.Running unguarded = server.startUnguarded(application())) {
            assertThat(get(plain).body()).isEqualTo(EXPOSED);
            assertThat(get(configured).body()).isEqualTo(EXPOSED);
            assertThat(get(unguarded).body()).contains(FailingResource.SECRET);
        }
    }

    private static Exchange get(Server.Running running) {
        return Exchange.send(HttpRequest.newBuilder(running.uri().resolve(TARGET)));
    }

    private static Application application(Class<?>... providers) {
        Set<Class<?>> classes = new HashSet<>(Set.of(providers));
        classes.add(FailingResource.class);
        classes.add(com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider.class);
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return classes;
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of("jakarta.ws.rs.loadServices", false);
            }
        };
    }
}
