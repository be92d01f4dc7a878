package dev.portcullis.runtime;

import dev.portcullis.runtime.rest.GuardedStream;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletionStage;

/**
 * Server-sent events to one subscriber: each is written by the declared type, and only what this subscriber may see of it
 * leaves. What is sent to the sink in any other way is refused.
 *
 * <pre>{@code
 * @GET
 * @Produces(MediaType.SERVER_SENT_EVENTS)
 * @RequiresRole("member")
 * @Streams(type = EventView.class)
 * public void events(@Context SseEventSink sink, @Context Sse sse) {
 *     broadcast.add(EventStream.open(sink, sse, EventView.class));
 * }
 * }</pre>
 *
 * <p>The methods may be called by any thread. Roles are those that the subscriber had when the stream was opened: close the
 * streams of a user whose roles change.
 *
 * <p>Sending waits for nobody. A subscriber that leaves more unread than {@link Setting#STREAM_EVENTS} or
 * {@link Setting#STREAM_BYTES} allow is hung up on: who sends much at once waits for the stage of each event.
 *
 * @param <T> the type of the events
 * @see EventBroadcast
 * @see <a href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#sse">Jakarta REST 3.1, 9</a>
 */
public interface EventStream<T> extends AutoCloseable {

    /**
     * Opens the stream of the request that this thread works on.
     *
     * @param type as declared by {@code @Streams}
     * @throws IllegalStateException when this is no request that a guard has let in, or its endpoint does not declare the
     *     type
     */
    static <T> EventStream<T> open(SseEventSink sink, Sse sse, Class<T> type) {
        return GuardedStream.open(sink, sse, type);
    }

    /**
     * Sends an event without a name.
     *
     * @return fails with an {@code IllegalStateException} when the stream is closed or the event could not be written; then
     *     nothing of it has left
     */
    CompletionStage<?> send(T event);

    /**
     * Sends an event.
     *
     * @param name what browsers listen for, without a line break
     * @return as for {@link #send(Object)}
     */
    CompletionStage<?> send(String name, T event);

    /**
     * Sends an event that a subscriber can name when it comes back.
     *
     * @param name what browsers listen for, without a line break
     * @param id what comes back as {@code Last-Event-ID}, without a line break
     * @return as for {@link #send(Object)}
     */
    CompletionStage<?> send(String name, String id, T event);

    /** Sends a comment, which keeps proxies from hanging up and shows whether the subscriber is still there. */
    CompletionStage<?> ping();

    /** Whether it was closed, or the subscriber was found to be gone or to read too slowly. */
    boolean isClosed();

    /**
     * Ends the response when what was sent before has left. Then the stream counts no longer against a limit of what happens
     * at the same time.
     */
    @Override
    void close();
}
