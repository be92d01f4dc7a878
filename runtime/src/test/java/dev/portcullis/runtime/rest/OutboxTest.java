package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On sinks that behave as those of servers do: they write at once, confirm later, keep the thread, or fail. */
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void eventsLeaveInTheirOrderAndTheSinkIsClosedAfterTheLast() throws InterruptedException {
        Sink sink = new Sink();
        Outbox outbox = outbox(sink, 1_000);
        List<CompletionStage<?>> sent = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> sent.add(sent(outbox, i)));
        outbox.close();

        sent.forEach(each -> assertThat(each).succeedsWithin(PATIENCE));
        assertThat(ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(sink.names)
                .isEqualTo(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
        assertThat(sink.closed).isTrue();
        assertThat(sent(outbox, 500)).isCompletedExceptionally();
    }

    @Test
    void theNextEventWaitsUntilTheServerHasConfirmedTheLast() throws InterruptedException {
        CompletableFuture<Void> confirmation = new CompletableFuture<>();
        Sink sink = new Sink() {
            @Override
            CompletionStage<?> write() {
                return confirmation;
            }
        };
        Outbox outbox = outbox(sink, 3);
        CompletionStage<?> first = sent(outbox, 1);
        CompletionStage<?> second = sent(outbox, 2);
        sink.awaitWrites(1);
        assertThat(sent(outbox, 3)).isNotCompleted();
        assertThat(outbox.add(event("4"), 1)).isNull();

        confirmation.complete(null);
        assertThat(first).succeedsWithin(PATIENCE);
        assertThat(second).succeedsWithin(PATIENCE);
        sink.awaitWrites(2);
    }

    @Test
    void bytesAreCountedToo() {
        Sink sink = new Sink() {
            @Override
            CompletionStage<?> write() {
                return new CompletableFuture<>();
            }
        };
        Outbox outbox = new Outbox(sink, 1_000, 100, ended::countDown);
        assertThat(outbox.add(event("larger than all"), 1_000)).isNotNull();
        assertThat(outbox.add(event("one more"), 1)).isNull();
    }

    @Test
    void whatWaitsForAThreadThatIsKeptIsDroppedAndThePlaceIsKeptUntilItComesBack() throws InterruptedException {
        CountDownLatch reads = new CountDownLatch(1);
        Sink sink = new Sink() {
            @Override
            CompletionStage<?> write() {
                await(reads);
                return CompletableFuture.completedFuture(null);
            }
        };
        Outbox outbox = outbox(sink, 10);
        CompletionStage<?> kept = sent(outbox, 1);
        sink.awaitWrites(1);
        CompletionStage<?> waiting = sent(outbox, 2);
        assertThat(outbox.stalls()).as("at the first look").isFalse();
        assertThat(outbox.stalls()).as("at the second look").isTrue();

        outbox.abort();
        assertThat(List.of(kept, waiting)).allSatisfy(each -> assertThat(each).isCompletedExceptionally());
        assertThat(ended.await(100, TimeUnit.MILLISECONDS)).isFalse();
        reads.countDown();
        assertThat(ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(sink.names).containsExactly("1");
    }

    @Test
    void anExceptionThatIsConfirmedIsAFailure() throws InterruptedException {
        Sink sink = new Sink() {
            @Override
            CompletionStage<?> write() {
                return CompletableFuture.completedFuture(new IOException("Broken pipe"));
            }
        };
        Outbox outbox = outbox(sink, 10);
        assertThat(sent(outbox, 1)).failsWithin(PATIENCE);
        assertThat(ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(outbox.isClosed()).isTrue();
    }

    @Test
    void aSinkThatTheServerHasClosedIsTheEnd() throws InterruptedException {
        Sink sink = new Sink();
        Outbox outbox = outbox(sink, 10);
        assertThat(outbox.isClosed()).isFalse();
        sink.closed = true;
        assertThat(outbox.isClosed()).isTrue();
        assertThat(outbox.isOver()).isTrue();
        assertThat(ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private Outbox outbox(Sink sink, long mostEvents) {
        return new Outbox(sink, mostEvents, Long.MAX_VALUE, ended::countDown);
    }

    private static CompletionStage<?> sent(Outbox outbox, int name) {
        return Objects.requireNonNull(outbox.add(event(String.valueOf(name)), 1), "room");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutboundSseEvent event(String name) {
        return new Named(name);
    }

    /** Writes at once. */
    private static class Sink implements SseEventSink {

        final List<String> names = new CopyOnWriteArrayList<>();
        private final Semaphore writes = new Semaphore(0);
        volatile boolean closed;

        CompletionStage<?> write() {
            return CompletableFuture.completedFuture(null);
        }

        void awaitWrites(int count) throws InterruptedException {
            assertThat(writes.tryAcquire(count, PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            names.add(event.getName());
            writes.release();
            return write();
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private record Named(String name) implements OutboundSseEvent {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public @Nullable String getId() {
            return null;
        }

        @Override
        public @Nullable String getComment() {
            return null;
        }

        @Override
        public long getReconnectDelay() {
            return RECONNECT_NOT_SET;
        }

        @Override
        public boolean isReconnectDelaySet() {
            return false;
        }

        @Override
        public Class<?> getType() {
            return String.class;
        }

        @Override
        public Type getGenericType() {
            return new GenericType<String>() {}.getType();
        }

        @Override
        public MediaType getMediaType() {
            return MediaType.TEXT_PLAIN_TYPE;
        }

        @Override
        public Object getData() {
            return name;
        }
    }
}
