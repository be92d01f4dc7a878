package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.EventResource;
import dev.portcullis.conformance.resource.EventView;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each subscriber gets what it may see of an event, and nothing that was sent past the guard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StreamsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Server.Running guarded;
    private final Server.Running unguarded;

    protected StreamsTest(Server server) {
        this.guarded = server.start(new StreamingApplication());
        this.unguarded = server.startUnguarded(new StreamingApplication());
        Subscription.warmUp(guarded.uri());
    }

    @Test
    void eachSubscriberGetsItsShareOfAnEvent() {
        try (Subscription owner = subscribe("alice member");
                Subscription other = subscribe("bob member");
                Subscription administrator = subscribe("carol member,admin")) {
            waitFor(() -> EventResource.SUBSCRIBERS.size() == 3);
            EventResource.SUBSCRIBERS.send("note", "1", EventView.of("changed"));

            assertThat(owner.data()).endsWith("{\"text\":\"changed\",\"owner\":\"alice\",\"draft\":\"draft\"}");
            assertThat(other.data()).endsWith("{\"text\":\"changed\",\"owner\":\"alice\"}");
            assertThat(administrator.data()).endsWith("{\"text\":\"changed\",\"owner\":\"alice\",\"audit\":\"audit\"}");
        }
    }

    @Test
    void anEventThatCannotBeWrittenIsLeftOut() {
        try (Subscription subscription = Subscription.to(guarded.uri(), "events/three", "alice member")) {
            String all = subscription.all();
            assertThat(all).contains("text/event-stream", "\"first\"", "\"last\"", "id: 1", "event: first");
            assertThat(all).doesNotContain(EventResource.SECRET, "Exception").containsOnlyOnce("HTTP/1.1 200");
            assertThat(all.split("data:", -1)).hasSize(3);
        }
    }

    @Test
    void refusalsAreOrdinaryProblems() {
        assertRefused(401, HttpRequest.newBuilder(guarded.uri().resolve("events/three")));
        assertRefused(403, as("alice guest", "events/three"));
    }

    @Test
    void anotherTypeThanTheDeclaredOneIsNotSent() {
        try (Subscription subscription = Subscription.to(guarded.uri(), "events/undeclared", "alice member")) {
            assertThat(subscription.all()).doesNotContain("data:", "text\"");
        }
    }

    static Stream<String> raw() {
        return Stream.concat(
                leaking(),
                Stream.concat(
                        Stream.of("bytes", "stream", "reader", "builder")
                                .map(kind -> "kind=" + kind + "&media=text/plain"),
                        Stream.of("application/hal%2Bjson", "application/javascript", "text/x-json", "application/xml")
                                .map(media -> "kind=view&media=" + media)));
    }

    @ParameterizedTest
    @MethodSource("raw")
    void whatIsSentPastTheGuardDoesNotLeave(String kind) {
        try (Subscription subscription = Subscription.to(guarded.uri(), "events/raw?" + kind, "alice member")) {
            assertThat(subscription.all()).doesNotContain(EventResource.SECRET, "Exception");
        }
    }

    @ParameterizedTest
    @MethodSource("leaking")
    void unguardedItLeaves(String kind) {
        try (Subscription subscription = Subscription.to(unguarded.uri(), "events/raw?" + kind, "alice member")) {
            assertThat(subscription.all()).contains(EventResource.SECRET);
        }
    }

    static Stream<String> leaking() {
        return Stream.of(
                "kind=text&media=text/plain",
                "kind=map&media=application/json",
                "kind=view&media=application/json",
                "kind=view&media=text/json");
    }

    @Test
    void openStreamsCountUntilTheyAreClosed() {
        Subscription second = subscribe("dave member");
        try (Subscription first = subscribe("dave member")) {
            waitFor(() -> EventResource.SUBSCRIBERS.size() == 2);
            assertRefused(429, as("dave member", "events/subscribe"));
            second.close();
            waitFor(() -> {
                EventResource.SUBSCRIBERS.ping();
                return EventResource.SUBSCRIBERS.size() == 1;
            });
            waitFor(() -> {
                subscribe("dave member");
                return EventResource.SUBSCRIBERS.size() == 2;
            });
            EventResource.SUBSCRIBERS.send(EventView.of("again"));
            assertThat(first.data()).contains("again");
        }
    }

    @AfterEach
    void unsubscribe() {
        EventResource.SUBSCRIBERS.close();
    }

    @AfterAll
    void stop() {
        guarded.close();
        unguarded.close();
    }

    private Subscription subscribe(String credentials) {
        return Subscription.to(guarded.uri(), "events/subscribe", credentials);
    }

    private HttpRequest.Builder as(String credentials, String target) {
        return HttpRequest.newBuilder(guarded.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + credentials);
    }

    private static void assertRefused(int status, HttpRequest.Builder request) {
        Exchange exchange = Exchange.send(request);
        assertThat(exchange.status()).isEqualTo(status);
        assertThat(exchange.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(exchange.body()).contains("\"status\":" + status);
    }

    private static void waitFor(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
