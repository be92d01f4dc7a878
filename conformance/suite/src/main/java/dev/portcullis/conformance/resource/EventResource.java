package dev.portcullis.conformance.resource;

import dev.portcullis.AttemptLimited;
import dev.portcullis.RateLimited;
import dev.portcullis.RequiresRole;
import dev.portcullis.Streams;
import dev.portcullis.runtime.EventBroadcast;
import dev.portcullis.runtime.EventStream;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Map;

/** Sends events, as they should be sent and as they should not. */
@Path("events")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RequiresRole("member")
public class EventResource {

    /** Who has subscribed. */
    public static final EventBroadcast<EventView> SUBSCRIBERS = new EventBroadcast<>();

    /** What must not leave. */
    public static final String SECRET = "canary-of-the-event";

    @GET
    @Path("subscribe")
    @Streams(type = EventView.class)
    @RateLimited(unit = RateLimited.Unit.CONCURRENT, permits = 2, by = RateLimited.Key.CALLER, name = "open-streams")
    public void subscribe(@Context SseEventSink sink, @Context Sse sse) {
        SUBSCRIBERS.add(EventStream.open(sink, sse, EventView.class));
    }

    @GET
    @Path("failing")
    @Streams(type = EventView.class)
    @RateLimited(unit = RateLimited.Unit.CONCURRENT, permits = 2, by = RateLimited.Key.CALLER, name = "failing-streams")
    public void failing(@Context SseEventSink sink, @Context Sse sse) {
        EventStream.open(sink, sse, EventView.class);
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("guess")
    @Streams(type = EventView.class)
    @AttemptLimited(max = 3, lockFor = "PT1M", key = "code", countOn = AttemptLimited.CountOn.EVERY_CALL)
    public void guess(@QueryParam("code") String code, @Context SseEventSink sink, @Context Sse sse) {
        throw new NotAuthorizedException("Test");
    }

    @GET
    @Path("three")
    @Streams(type = EventView.class)
    public void three(@Context SseEventSink sink, @Context Sse sse) {
        try (EventStream<EventView> events = EventStream.open(sink, sse, EventView.class)) {
            events.send("first", "1", EventView.of("first"));
            events.send(EventView.failing());
            events.send("last", EventView.of("last"));
        }
    }

    @GET
    @Path("undeclared")
    @Streams(type = EventView.class)
    public void undeclared(@Context SseEventSink sink, @Context Sse sse) {
        EventStream.open(sink, sse, Note.class).send(Note.of(Notes.ALICES));
    }

    /** Past the guard. */
    @GET
    @Path("raw")
    @Streams(type = EventView.class)
    public void raw(
            @QueryParam("kind") String kind,
            @QueryParam("media") String media,
            @Context SseEventSink sink,
            @Context Sse sse) {
        Object data = switch (kind) {
            case "text" -> SECRET;
            case "bytes" -> SECRET.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            case "stream" -> new ByteArrayInputStream(SECRET.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            case "reader" -> new StringReader(SECRET);
            case "map" -> Map.of("message", SECRET);
            case "builder" -> java.nio.CharBuffer.wrap(SECRET);
            default -> EventView.of("raw");
        };
        OutboundSseEvent event = sse.newEventBuilder()
                .mediaType(MediaType.valueOf(media))
                .data(data.getClass(), data)
                .build();
        // On the thread that sends, CXF would wait for what it is about to send.
        sink.send(event).whenCompleteAsync((sent, failure) -> sink.close());
    }
}
