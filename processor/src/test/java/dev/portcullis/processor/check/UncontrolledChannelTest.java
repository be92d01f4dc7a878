package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UncontrolledChannelTest {

    @Test
    void streamsOfEvents() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    public Flow.Publisher<DocumentView> events() { // error UncontrolledChannel: GET /events (EventResource.events)
                        return null;
                    }

                    @GET
                    @Path("later")
                    public CompletionStage<Flow.Publisher<DocumentView>> later() { // error UncontrolledChannel: GET /events/later (EventResource.later)
                        return null;
                    }
                }
                """);
    }

    @Test
    void eventsOfWhichNothingIsDeclared() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    @Produces(MediaType.SERVER_SENT_EVENTS)
                    public void events(
                            @Context SseEventSink sink, // error UncontrolledChannel: GET /events (EventResource.events)
                            @Context Sse sse) {}

                    @GET
                    @Path("broadcast")
                    @Produces(MediaType.SERVER_SENT_EVENTS)
                    public SseBroadcaster broadcast() { // error UncontrolledChannel: GET /events/broadcast (EventResource.broadcast)
                        return null;
                    }
                }
                """);
    }

    @Test
    void declaredEvents() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    @Produces("text/event-stream;charset=UTF-8")
                    @Streams(type = DocumentView.class)
                    public void events(@Context SseEventSink sink, @Context Sse sse) {}
                }
                """);
    }

    @Test
    void declaredEventsThatAreSentNowhere() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    @Streams(type = DocumentView.class) // error UncontrolledChannel: GET /events (EventResource.events)
                    public DocumentView events() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void eventsThatNobodyCanLookInto() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    @Produces(MediaType.SERVER_SENT_EVENTS)
                    @OpaqueBody(reason = "free text")
                    @Streams(type = String.class) // error UncontrolledChannel: GET /events (EventResource.events)
                    public void events(@Context SseEventSink sink, @Context Sse sse) {}

                    @GET
                    @Path("undeclared")
                    @Produces(MediaType.SERVER_SENT_EVENTS)
                    @Streams(type = String.class) // error OpaqueBody: GET /events/undeclared (EventResource.undeclared)
                    public void undeclared(@Context SseEventSink sink, @Context Sse sse) {}
                }
                """);
    }

    @Test
    void eventsOfATypeThatExposesNothing() {
        expect("""
                record Internal(String secret) {}

                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    @Produces(MediaType.SERVER_SENT_EVENTS)
                    @Streams(type = Internal.class) // error UndeclaredExposure: GET /events (EventResource.events)
                    public void events(@Context SseEventSink sink, @Context Sse sse) {}
                }
                """);
    }

    @Test
    void entities() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    public CompletionStage<List<DocumentView>> events() {
                        return null;
                    }
                }
                """);
    }
}
