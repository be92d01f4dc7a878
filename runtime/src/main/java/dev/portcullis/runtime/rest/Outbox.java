package dev.portcullis.runtime.rest;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The events that wait for one subscriber. Where one reads slowly, Jersey lets the sender wait and queues what others send
 * meanwhile, RESTEasy and CXF queue all of it: so a sink gets one event at a time, from a thread that nobody waits for.
 */
final class Outbox {

    private static final String CLOSED = "The stream is closed";

    private final SseEventSink sink;
    private final long mostEvents;
    private final long mostBytes;
    private final Runnable ended;

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private @Nullable Waiting underWay;
    private long handedOver;
    private long lastSeen;
    private boolean busy;
    private boolean closing;
    private boolean over;
    private int inServer;

    private record Waiting(OutboundSseEvent event, long bytes, CompletableFuture<Void> sent) {}

    /**
     * An empty one.
     *
     * @param mostBytes a single event may be larger, when nothing waits before it
     * @param ended to be run, perhaps more than once, when the server has closed the sink by itself, or was told to and has no
     *     thread left in it
     */
    Outbox(SseEventSink sink, long mostEvents, long mostBytes, Runnable ended) {
        this.sink = sink;
        this.mostEvents = mostEvents;
        this.mostBytes = mostBytes;
        this.ended = ended;
    }

    /**
     * Adds an event.
     *
     * @return null when there is no room
     */
    @Nullable
    CompletionStage<?> add(OutboundSseEvent event, long size) {
        Waiting added = new Waiting(event, size, new CompletableFuture<>());
        synchronized (this) {
            if (closing) {
                added.sent().completeExceptionally(new IllegalStateException(CLOSED));
                return added.sent();
            }
            int events = waiting.size() + (underWay == null ? 0 : 1);
            if (events > 0 && (events >= mostEvents || bytes + size > mostBytes)) {
                return null;
            }
            waiting.add(added);
            bytes += size;
        }
        handOverElsewhere();
        return added.sent();
    }

    /** Servers close a sink by themselves when they find nobody at its end, and some tell no stage of it. */
    boolean isClosed() {
        synchronized (this) {
            if (closing) {
                return true;
            }
        }
        boolean closed = sink.isClosed();
        if (closed) {
            abort();
        }
        return closed;
    }

    /** Whether it has ended, with nothing left to hand over. */
    synchronized boolean isOver() {
        return over;
    }

    /** Takes nothing more, and closes the sink after what waits. */
    void close() {
        synchronized (this) {
            closing = true;
        }
        handOverElsewhere();
    }

    /** Closes the sink, in a thread that may have to wait for it, and drops what waits. */
    void abort() {
        end(!sink.isClosed());
    }

    /** Drops what waits: something else than the stream is the response. */
    void abandon() {
        end(false);
    }

    /** Whether what was under way at the last look still is. */
    synchronized boolean stalls() {
        boolean same = underWay != null && handedOver == lastSeen;
        lastSeen = handedOver;
        return same;
    }

    private void end(boolean open) {
        List<Waiting> dropped;
        synchronized (this) {
            if (over) {
                return;
            }
            closing = true;
            over = true;
            dropped = new ArrayList<>(waiting);
            if (underWay != null) {
                dropped.add(underWay);
            }
            waiting.clear();
            bytes = 0;
            inServer += open ? 1 : 0;
        }
        if (open) {
            EventThreads.execute(this::closeSink);
        } else {
            ended.run();
        }
        dropped.forEach(each -> each.sent().completeExceptionally(new IllegalStateException(CLOSED)));
    }

    private void handOverElsewhere() {
        synchronized (this) {
            if (busy || over) {
                return;
            }
            busy = true;
        }
        EventThreads.execute(this::handOver);
    }

    /** Hands over what waits until the server takes its time to confirm, and comes back when it has. */
    private void handOver() {
        for (Waiting next = next(); next != null; next = next()) {
            Waiting sent = next;
            CompletionStage<?> confirmation = send(sent.event());
            boolean atOnce = confirmation.toCompletableFuture().isDone();
            confirmation.whenComplete((value, failure) -> {
                confirm(sent, value, failure);
                if (!atOnce) {
                    handOver();
                }
            });
            if (!atOnce) {
                return;
            }
        }
    }

    private @Nullable Waiting next() {
        synchronized (this) {
            underWay = over ? null : waiting.poll();
            if (underWay != null) {
                inServer++;
                handedOver++;
                return underWay;
            }
            busy = false;
            if (over || !closing) {
                return null;
            }
            over = true;
            inServer++;
        }
        EventThreads.execute(this::closeSink);
        return null;
    }

    private CompletionStage<?> send(OutboundSseEvent event) {
        try {
            return sink.send(event);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return CompletableFuture.failedFuture(e);
        } finally {
            leaveServer();
        }
    }

    /** Jersey confirms what it could not write, with the exception as a value. */
    private void confirm(Waiting sent, @Nullable Object value, @Nullable Throwable failure) {
        synchronized (this) {
            underWay = null;
            bytes -= over ? 0 : sent.bytes();
        }
        Throwable problem = value instanceof Throwable thrown ? thrown : failure;
        if (problem == null) {
            sent.sent().complete(null);
        } else {
            sent.sent().completeExceptionally(new IllegalStateException(CLOSED, problem));
            abort();
        }
    }

    /** Not in a thread that the server confirms in: CXF would wait in it for itself. */
    private void closeSink() {
        try {
            sink.close();
        } catch (RuntimeException | LinkageError e) {
            RefusalLog.failure("A stream could not be closed", e);
        } finally {
            leaveServer();
        }
    }

    private void leaveServer() {
        synchronized (this) {
            inServer--;
            if (!over || inServer > 0) {
                return;
            }
        }
        ended.run();
    }
}
