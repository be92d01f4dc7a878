package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.runtime.EventStream;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.guard.Viewer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Sends what the guard has written for the subscriber, in an envelope, and nothing else. */
public final class GuardedStream<T> implements EventStream<T> {

    private static final int SUCCESS = 200;
    private static final String PING = "ping";

    /** All but one of the looks within a lease may fail to renew it. */
    private static final int LOOKS_IN_A_LEASE = 3;

    private final Exchange exchange;
    private final Viewer subscriber;
    private final Sse sse;
    private final HeldSlots slots;
    private final Outbox outbox;

    private GuardedStream(Exchange exchange, SseEventSink sink, Sse sse) {
        this.exchange = exchange;
        this.subscriber = Subscriber.of(exchange.caller(), exchange.guard().eventRoles());
        this.sse = sse;
        this.slots = exchange.limits().hold();
        this.outbox = new Outbox(
                sink, exchange.number(Setting.STREAM_EVENTS), exchange.number(Setting.STREAM_BYTES), slots::release);
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
        exchange.opened(stream.outbox);
        stream.lookAgain();
        return stream;
    }

    @Override
    public CompletionStage<?> send(T event) {
        return send(sse.newEventBuilder(), 0, event);
    }

    @Override
    public CompletionStage<?> send(String name, T event) {
        return send(sse.newEventBuilder().name(oneLine(name)), name.length(), event);
    }

    @Override
    public CompletionStage<?> send(String name, String id, T event) {
        return send(sse.newEventBuilder().name(oneLine(name)).id(oneLine(id)), name.length() + id.length(), event);
    }

    @Override
    public CompletionStage<?> ping() {
        return pass(sse.newEventBuilder().comment(PING).build(), PING.length());
    }

    @Override
    public boolean isClosed() {
        return outbox.isClosed();
    }

    @Override
    public void close() {
        outbox.close();
    }

    private CompletionStage<?> send(OutboundSseEvent.Builder builder, int labels, T event) {
        JsonBuffer data = written(Objects.requireNonNull(event, "event"));
        return data == null
                ? failed("The event could not be written")
                : pass(
                        builder.mediaType(MediaType.APPLICATION_JSON_TYPE)
                                .data(Envelope.class, Envelope.of(data))
                                .build(),
                        labels + data.size());
    }

    /** What the subscriber may see of an event; null when it could not be written, or belongs to somebody else. */
    private @Nullable JsonBuffer written(T event) {
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
        return buffer;
    }

    private CompletionStage<?> pass(OutboundSseEvent event, long size) {
        CompletionStage<?> sent = outbox.add(event, size);
        if (sent == null) {
            exchange.announce(Denials.unread());
            outbox.abort();
            return failed("The subscriber reads too slowly, or is gone");
        }
        return sent;
    }

    private void lookAgain() {
        Duration lease = Duration.ofSeconds(exchange.number(Setting.LIMIT_LEASE));
        EventThreads.executeAfter(lease.dividedBy(LOOKS_IN_A_LEASE), this::look);
    }

    /** Finds out who is gone, who reads nothing, and whose reservation is lost. */
    private void look() {
        if (outbox.isOver()) {
            return;
        }
        if (outbox.stalls()) {
            exchange.announce(Denials.unread());
            outbox.abort();
        } else if (slots.renew()) {
            ping();
            lookAgain();
        } else {
            outbox.abort();
        }
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
