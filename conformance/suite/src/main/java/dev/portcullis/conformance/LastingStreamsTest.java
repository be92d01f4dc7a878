package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.EventResource;
import dev.portcullis.conformance.resource.EventView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of streams whose subscribers stay, go away without a word, or read nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LastingStreamsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_SEND = Duration.ofSeconds(2);
    private static final int KIBIBYTES_64 = 65_536;

    /** 32 MiB, several times what the buffers of a connection hold. */
    private static final int MORE_THAN_BUFFERS_HOLD = 512;

    private final Server.Running server;

    protected LastingStreamsTest(Server server) {
        this.server = server.start(new StreamingApplication());
        Subscription.warmUp(this.server.uri());
    }

    @Test
    @SuppressWarnings("try") // who is there and reads nothing
    void whoReadsNothingIsHungUpOnAndNobodyWaits() {
        try (Subscription lazy = Subscription.withSmallWindow(server.uri(), "events/subscribe", "lazy member");
                Subscription eager = subscribe("eager member")) {
            waitFor(() -> EventResource.SUBSCRIBERS.size() == 2);
            CompletableFuture<List<String>> read = CompletableFuture.supplyAsync(() -> eager.until("event: last"));
            EventView large = EventView.of("x".repeat(KIBIBYTES_64));
            int sent = 0;
            while (EventResource.SUBSCRIBERS.size() == 2 && sent < MORE_THAN_BUFFERS_HOLD) {
                Instant start = Instant.now();
                EventResource.SUBSCRIBERS.send(large);
                assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST_SEND);
                sent++;
                pause();
            }
            assertThat(sent).isLessThan(MORE_THAN_BUFFERS_HOLD);

            EventResource.SUBSCRIBERS.send("last", EventView.of("last"));
            assertThat(read).succeedsWithin(PATIENCE);
        }
    }

    @Test
    void aStreamKeepsItsPlaceLongerThanItsLease() {
        try (Subscription first = subscribe("erin member");
                Subscription second = subscribe("erin member")) {
            waitFor(() -> EventResource.SUBSCRIBERS.size() == 2);
            Instant later = Instant.now()
                    .plus(StreamingApplication.LEASE.multipliedBy(3).dividedBy(2));
            waitFor(() -> Instant.now().isAfter(later));

            assertThat(status("events/subscribe", "erin member")).isEqualTo(429);
            EventResource.SUBSCRIBERS.send(EventView.of("still"));
            assertThat(List.of(first.data(), second.data())).allMatch(data -> data.contains("still"));
        }
    }

    @Test
    void whoIsGoneGivesUpItsPlace() {
        try (Subscription stays = subscribe("frank member")) {
            subscribe("frank member").close();
            waitFor(() -> EventResource.SUBSCRIBERS.size() == 1);

            subscribe("frank member").close();
            EventResource.SUBSCRIBERS.send(EventView.of("still"));
            assertThat(stays.data()).contains("still");
        }
    }

    /** Nobody is left who could close the stream. */
    @Test
    void aMethodThatFailsWhenItHasOpenedItsStreamKeepsNoPlace() {
        for (int more = 0; more < 3; more++) {
            assertThat(status("events/failing", "grace member")).isEqualTo(500);
        }
    }

    /** By their outcome they would not be: CXF calls it a success before the method has run. */
    @Test
    void guessesAreCountedWhereEveryCallIsOne() {
        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(guess -> status("events/guess?code=1234", "heidi member"))
                .toList();

        assertThat(statuses).containsExactly(401, 401, 401, 429);
    }

    @AfterEach
    void unsubscribe() {
        EventResource.SUBSCRIBERS.close();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Subscription subscribe(String credentials) {
        return Subscription.to(server.uri(), "events/subscribe", credentials);
    }

    /** Of a stream that was let in, too: its response has no end that could be waited for. */
    private int status(String target, String credentials) {
        try (Subscription subscription = Subscription.to(server.uri(), target, credentials)) {
            return subscription.status();
        }
    }

    private static void waitFor(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
