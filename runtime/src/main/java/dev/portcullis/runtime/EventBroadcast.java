package dev.portcullis.runtime;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The same events to many subscribers, to each what it may see of them. The broadcaster of Jakarta REST sends everybody the
 * same bytes; this one writes each event anew, and waits for none of them: who does not read is hung up on, and is dropped.
 *
 * @param <T> the type of the events
 */
public final class EventBroadcast<T> implements AutoCloseable {

    private final Set<EventStream<T>> streams = ConcurrentHashMap.newKeySet();

    /** Lets a stream take part until it is closed. */
    public void add(EventStream<T> stream) {
        streams.add(stream);
    }

    /** Sends an event without a name. */
    public void send(T event) {
        each(stream -> stream.send(event));
    }

    /** As {@link EventStream#send(String, Object)}. */
    public void send(String name, T event) {
        each(stream -> stream.send(name, event));
    }

    /** As {@link EventStream#send(String, String, Object)}. */
    public void send(String name, String id, T event) {
        each(stream -> stream.send(name, id, event));
    }

    /** Sends a comment to all, and drops who is gone. */
    public void ping() {
        each(EventStream::ping);
    }

    /** How many streams take part; who is gone may be found out only when something is sent. */
    public int size() {
        streams.removeIf(EventStream::isClosed);
        return streams.size();
    }

    /** Closes all streams. */
    @Override
    public void close() {
        each(EventStream::close);
        streams.clear();
    }

    private void each(Consumer<EventStream<T>> action) {
        streams.removeIf(EventStream::isClosed);
        streams.forEach(action);
    }
}
