package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.resource.EventResource;
import dev.portcullis.conformance.resource.FailingResource;
import dev.portcullis.runtime.Portcullis;
import jakarta.ws.rs.core.Application;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writers of the application that would write in place of the guard's. */
public abstract class WritersTest {

    private static final String TARGET = "failing/query?number=7";
    private static final String EXPOSED = "{\"reason\":\"7\"}";
    private static final List<String> ANSWERS = List.of(TARGET, "failing/entity-text", "failing/unchecked", "nowhere");
    private static final List<String> EVENTS = List.of(
            "events/three",
            "events/raw?kind=text&media=text/plain",
            "events/raw?kind=text&media=application/json",
            "events/raw?kind=view&media=application/json",
            "events/raw?kind=bytes&media=text/plain",
            "events/raw?kind=map&media=" + WritersOfEverything.RARE);

    private static final String INTERNAL_ERROR =
            "{\"type\":\"https://portcullis.dev/problems/internal-error\",\"title\":\"Internal error\",\"status\":500}";

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
            assertThat(get(running).body()).doesNotContain(CompetingWriters.WRITTEN, writer.getName());
        } catch (RuntimeException e) {
            assertStopped(e, writer);
        }
    }

    static Stream<Arguments> writersOfEverything() {
        return WritersOfEverything.ALL.keySet().stream()
                .flatMap(writer -> Stream.of(Arguments.of(writer, true), Arguments.of(writer, false)));
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName(
            "A writer of everything, registered before or after the guards, is never asked, or nothing is answered")
    void writersOfEverything(Class<?> writer, boolean before) {
        Object registered = instance(writer);
        Object guards = Portcullis.feature();
        try (Server.Running running =
                server.start(before ? everything(registered, guards) : everything(guards, registered))) {
            Exchange answer = get(running);
            assertThat(answer.body()).isIn(EXPOSED, INTERNAL_ERROR);
            assertThat(all(running)).doesNotContain(CompetingWriters.WRITTEN, "canary-of");
        } catch (RuntimeException e) {
            assertStopped(e, writer);
        }
    }

    static Stream<Class<?>> unguardedTheyWrite() {
        return WritersOfEverything.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource
    void unguardedTheyWrite(Class<?> writer) {
        assumeThat(server.suspends()).as("events").isTrue();
        Set<String> asked = WritersOfEverything.ALL.getOrDefault(writer, Set.of());
        try (Server.Running running = server.startUnguarded(everything(instance(writer)))) {
            assertThat(all(running).contains(CompetingWriters.WRITTEN))
                    .isEqualTo(asked.contains(server.name().replaceFirst(" .*", "")));
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

    @ParameterizedTest
    @ValueSource(
            classes = {
                JacksonConfigurations.MixingIn.class,
                JacksonConfigurations.Serializing.class,
                JacksonConfigurations.Naming.class,
                JacksonConfigurations.Typing.class
            })
    void theConfigurationOfALibraryChangesNothing(Class<?> resolver) {
        try (Server.Running guarded = server.start(application(resolver));
                Server.Running unguarded = server.startUnguarded(application(resolver));
                Server.Running plain = server.startUnguarded(application())) {
            assertThat(get(guarded).body()).isEqualTo(EXPOSED);
            assertThat(get(unguarded).body())
                    .contains(FailingResource.SECRET)
                    .isNotEqualTo(get(plain).body());
        }
    }

    private static Exchange get(Server.Running running) {
        return get(running, TARGET);
    }

    private static Exchange get(Server.Running running, String target) {
        return Exchange.send(HttpRequest.newBuilder(running.uri().resolve(target)));
    }

    /** Whatever it answers and sends. */
    private String all(Server.Running running) {
        StringBuilder all = new StringBuilder();
        for (String target : ANSWERS) {
            all.append(get(running, target).body()).append('\n');
        }
        if (server.suspends()) {
            for (String target : EVENTS) {
                try (Subscription subscription = Subscription.to(running.uri(), target, "alice member")) {
                    all.append(subscription.all()).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static void assertStopped(RuntimeException stopped, Class<?> writer) {
        StringWriter trace = new StringWriter();
        stopped.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains(writer.getName(), "would write");
    }

    private static Object instance(Class<?> writer) {
        try {
            return writer.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers and sends events, with objects that are registered in this order. */
    private static Application everything(Object... registered) {
        Set<Object> inOrder = new LinkedHashSet<>(List.of(registered));
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return Set.of(FailingResource.class, EventResource.class, TestLogin.class, JacksonJsonProvider.class);
            }

            @Override
            @SuppressWarnings("deprecation") // the way in that keeps an order
            public Set<Object> getSingletons() {
                return inOrder;
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of("jakarta.ws.rs.loadServices", false);
            }
        };
    }

    private static Application application(Class<?>... providers) {
        Set<Class<?>> classes = new HashSet<>(Set.of(providers));
        classes.add(FailingResource.class);
        classes.add(JacksonJsonProvider.class);
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
