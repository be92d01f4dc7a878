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
    void responsesOfTheContainer() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @Context
                    jakarta.servlet.http.HttpServletResponse response; // error UncontrolledChannel: field DocumentResource.response

                    @Context
                    public void setSink(SseEventSink sink) {} // error UncontrolledChannel: parameter sink of DocumentResource.setSink

                    @GET
                    public List<DocumentView> list(@Context org.glassfish.grizzly.http.server.Response raw) { // error UncontrolledChannel: GET /documents (DocumentResource.list)
                        return List.of();
                    }
                }

                abstract class Base {
                    final Provider<jakarta.servlet.ServletResponse> responses; // error UncontrolledChannel: field Base.responses

                    Base(Provider<jakarta.servlet.ServletResponse> responses) {
                        this.responses = responses;
                    }
                }

                interface Provider<T> {}

                @Path("events")
                @Authenticated
                class EventResource extends Base {
                    private final SseBroadcaster broadcaster; // error UncontrolledChannel: field EventResource.broadcaster

                    EventResource(Provider<jakarta.servlet.ServletResponse> responses, @Context Sse sse) {
                        super(responses);
                        this.broadcaster = sse.newBroadcaster();
                    }

                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }

                @Path("shelves")
                @Authenticated
                class ShelfResource extends Base {
                    ShelfResource() {
                        super(null);
                    }

                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void whatIsHarmlessToHold() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @Context UriInfo uri;
                    @Context HttpHeaders headers;
                    @Context SecurityContext security;
                    @Context Request request;
                    @Context Sse sse;
                    @Context jakarta.ws.rs.container.ContainerRequestContext context;
                    @Context jakarta.ws.rs.container.ResourceContext resources;
                    @Context jakarta.servlet.ServletContext servlets;
                    @Context jakarta.ws.rs.ext.Providers providers;

                    @POST
                    public void clear() {}
                }

                class Exporter {
                    jakarta.servlet.http.HttpServletResponse response;
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
