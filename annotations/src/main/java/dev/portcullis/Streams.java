package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method sends as server-sent events.
 *
 * <pre>{@code
 * @GET
 * @Produces(MediaType.SERVER_SENT_EVENTS)
 * @RequiresRole("member")
 * @Streams(type = EventView.class)
 * public void events(@Context SseEventSink sink, @Context Sse sse) {
 *     EventStream<EventView> events = EventStream.open(sink, sse, EventView.class);
 *     …
 * }
 * }</pre>
 *
 * <p><b>At compile time:</b> a method that takes an {@code SseEventSink} needs it ({@code UncontrolledChannel}); what leaves
 * of the type is declared as for a response, by {@link Expose}.
 *
 * <p><b>At run time:</b> the guard decides before the stream is opened. Each event is written by the declared type, with
 * the roles that the subscriber had then; what is sent to the sink past the {@code EventStream} is refused.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/201.html">CWE-201</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Streams {

    /** The type of all events; several kinds of events are a sealed type. */
    Class<?> type();
}
