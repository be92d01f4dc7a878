package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.runtime.EventStream;
import dev.portcullis.runtime.guard.Viewer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends what the guard has written for the subscriber, in an envelope, and nothing else. */
public final class GuardedStream<T> implements EventStream<T> {

    private static final int SUCCESS = 200;

    /** RESTEasy keeps what a subscriber does not take, and does not say when one is gone. */
    private static final int MOST_PENDING = 100;

    private final Exchange exchange;
    private final Viewer subscriber;
    private final SseEventSink sink;
    private final Sse sse;
    private final HeldSlots slots;
    private final AtomicInteger pending = new AtomicInteger();

    private GuardedStream(Exchange exchange, SseEventSink sink, Sse sse) {
        this.exchange = exchange;
        this.subscriber = Subscriber.of(exchange.caller(), exchange.guard().eventRoles());
        this.sink = sink;
        this.sse = sse;
        this.slots = exchange.limits().hold();
    }

    /** As {@link EventStream#open}. */
    public static <T> GuardedStream<T> open(SseEventSink sink, Sse sse, Class<T> type) {
        Exchange exchange = Serving.exchange();
        if (exchange == null) {
            throw new IllegalStateException(
                    "A stream of events is opened by the method of an endpoint, in the thread that the server calls it in");
        }
        if (exchange.guard().events() != type) {
            throw new IllegalStateException(exchange.endpoint().label() + " does not declare @Streams(type = "
                    + type.getSimpleName() + ".class)");
        }
        GuardedStream<T> stream = new GuardedStream<>(exchange, sink, sse);
        stream.slots.renewWhile(stream::answersPing, stream::close);
        return stream;
    }

    @Override
    public CompletionStage<?> send(T event) {
        return send(sse.newEventBuilder(), event);
    }

    @Override
    public CompletionStage<?> send(String name, T event) {
        return send(sse.newEventBuilder().name(oneLine(name)), event);
    }

    @Override
    public CompletionStage<?> send(String name, String id, T event) {
        return send(sse.newEventBuilder().name(oneLine(name)).id(oneLine(id)), event);
    }

    @Override
    public CompletionStage<?> ping() {
        return pass(sse.newEventBuilder().comment("ping").build());
    }

    /** Servers close a sink by themselves when they find nobody at its end. */
    @Override
    public boolean isClosed() {
        boolean closed = sink.isClosed();
        if (closed) {
            slots.release();
        }
        return closed;
    }

    @Override
    public void close() {
        slots.release();
        sink.close();
    }

    private CompletionStage<?> send(OutboundSseEvent.Builder builder, T event) {
        Envelope data = written(Objects.requireNonNull(event, "event"));
        return data == null
                ? failed("The event could not be written")
                : pass(builder.mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(Envelope.class, data)
                        .build());
    }

    /** What the subscriber may see of an event; null when it could not be written, or belongs to somebody else. */
    private @Nullable Envelope written(T event) {
        JsonBuffer buffer = new JsonBuffer();
        try (JsonGenerator json = buffer.generator()) {
            Object own = exchange.guard().results(event, subscriber);
            if (own == null) {
                exchange.announce(Denials.failure("results", "an event belongs to somebody else"));
                return null;
            }
            if (!exchange.guard().write(SUCCESS, own, json, subscriber)) {
                exchange.announce(Denials.failure("exposure", "no event is declared"));
                return null;
            }
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            RefusalLog.failure(
                    "An event could not be written: " + exchange.endpoint().label(), e);
            exchange.announce(Denials.failure(
                    "exposure", "writing an event failed: " + e.getClass().getName()));
            return null;
        }
        return Envelope.of(buffer);
    }

    /** Servers say in different ways that a subscriber is gone. */
    private CompletionStage<?> pass(OutboundSseEvent event) {
        if (isClosed()) {
            return failed("The stream is closed");
        }
        if (pending.incrementAndGet() > MOST_PENDING) {
            close();
            return failed("The subscriber reads too slowly, or is gone");
        }
        try {
            return sink.send(event).whenComplete((sent, failure) -> {
                pending.decrementAndGet();
                if (failure != null) {
                    close();
                }
            });
        } catch (RuntimeException e) {
            close();
            return CompletableFuture.failedFuture(new IllegalStateException("The stream is closed", e));
        }
    }

    private boolean answersPing() {
        ping();
        return !isClosed();
    }

    private static CompletionStage<?> failed(String message) {
        return CompletableFuture.failedFuture(new IllegalStateException(message));
    }

    /** A line break would start a field of whoever chose the name. */
    private static String oneLine(String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("The name or identifier of an event is one line");
        }
        return text;
    }
}
