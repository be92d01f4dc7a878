package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnsupportedMediaTypeTest {

    @Test
    void otherFormsThanJson() {
        expect("""
                @Path("documents")
                @Authenticated
                @Produces({"application/json", "application/xml"})
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() { // error UnsupportedMediaType: GET /documents (DocumentResource.list)
                        return List.of();
                    }

                    @GET
                    @Path("count")
                    @Produces("text/plain")
                    public long count() { // error UnsupportedMediaType: GET /documents/count (DocumentResource.count)
                        return 0;
                    }

                    @GET
                    @Path("any")
                    @Produces("*/*")
                    @Returns(type = DocumentView.class)
                    public Response any() { // error UnsupportedMediaType: GET /documents/any (DocumentResource.any)
                        return null;
                    }
                }
                """);
    }

    @Test
    void jsonInEveryDialectAndOpaqueContent() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("a")
                    @Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
                    public DocumentView json() {
                        return null;
                    }

                    @GET
                    @Path("b")
                    @Produces("application/vnd.acme.v1+json, application/JSON")
                    public DocumentView vendor() {
                        return null;
                    }

                    @GET
                    @Path("c")
                    @Produces("text/plain")
                    @OpaqueBody(reason = "Plain text")
                    public String text() {
                        return "";
                    }

                    @DELETE
                    @Produces("text/plain")
                    public void delete() {}
                }
                """);
    }

    @Test
    void eventsAreEvents() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    @Produces("application/json")
                    @Streams(type = DocumentView.class)
                    public void json(@Context SseEventSink sink, @Context Sse sse) {} // error UnsupportedMediaType: GET /events (EventResource.json)

                    @GET
                    @Path("any")
                    @Streams(type = DocumentView.class)
                    public void any(@Context SseEventSink sink, @Context Sse sse) {} // error UnsupportedMediaType: GET /events/any (EventResource.any)
                }
                """);
    }
}
