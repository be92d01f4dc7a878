package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntypedResponseTest {

    @Test
    void resultsThatSayNothing() {
        expect("""
                @Path("documents")
                @Authenticated
                @SuppressWarnings("rawtypes")
                class DocumentResource {
                    @GET
                    @Path("response")
                    public Response response() { // error UntypedResponse: GET /documents/response (DocumentResource.response)
                        return null;
                    }

                    @GET
                    @Path("object")
                    public Object object() { // error UntypedResponse: GET /documents/object (DocumentResource.object)
                        return null;
                    }

                    @GET
                    @Path("map")
                    public Map<String, Object> map() { // error UntypedResponse: GET /documents/map (DocumentResource.map)
                        return Map.of();
                    }

                    @GET
                    @Path("raw")
                    public List raw() { // error UntypedResponse: GET /documents/raw (DocumentResource.raw)
                        return List.of();
                    }

                    @GET
                    @Path("wild")
                    public CompletionStage<List<?>> wild() { // error UntypedResponse: GET /documents/wild (DocumentResource.wild)
                        return null;
                    }
                }
                """);
    }

    @Test
    void mapsAndCollectionsWithPropertiesOfTheirOwn() {
        expect("""
                class Labels extends HashMap<String, String> {
                    @Expose // error UnenforcedAnnotation: method Labels.getName
                    public String getName() {
                        return "name";
                    }
                }

                class Page<T> extends ArrayList<T> {
                    @Expose // error UnenforcedAnnotation: method Page.getTotal
                    public int getTotal() {
                        return size();
                    }
                }

                class Titles extends ArrayList<String> {}

                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("labels")
                    public Labels labels() { // error UntypedResponse: GET /documents/labels (DocumentResource.labels)
                        return new Labels();
                    }

                    @GET
                    @Path("page")
                    public Page<DocumentView> page() { // error UntypedResponse: GET /documents/page (DocumentResource.page)
                        return new Page<>();
                    }

                    @GET
                    @Path("titles")
                    public Titles titles() {
                        return new Titles();
                    }
                }
                """);
    }

    @Test
    void propertiesThatSayNothing() {
        expect("""
                record Payload(
                        @Expose Map<String, Object> data, // error UntypedResponse: property Payload.data
                        @Expose Map<DocumentView, String> titles, // error UntypedResponse: property Payload.titles
                        @Expose byte[] picture, // error UntypedResponse: property Payload.picture
                        Object ignored) {}

                @Path("payloads")
                @Authenticated
                class PayloadResource {
                    @GET
                    public List<Payload> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aStatusWithTwoTypes() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    @Returns(type = DocumentView.class)
                    @Returns(type = void.class)
                    public Response create() { // error UntypedResponse: POST /documents (DocumentResource.create)
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatReturnsDeclaresIsTyped() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    @Returns(type = DocumentView.class, status = 201)
                    @Returns(type = void.class, status = 202)
                    public Response create() {
                        return null;
                    }

                    @GET
                    @Returns(type = DocumentView.class, list = true)
                    public CompletionStage<Response> list() {
                        return null;
                    }

                    @GET
                    @Path("upper")
                    public List<? extends DocumentView> upper() {
                        return List.of();
                    }

                    @DELETE
                    public CompletionStage<Void> clear() {
                        return null;
                    }

                    @GET
                    @Path("numbers")
                    public Map<UUID, int[]> numbers() {
                        return Map.of();
                    }
                }
                """);
    }

    @Test
    void whatAnAsyncResponseIsResumedWith() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public void untold(@jakarta.ws.rs.container.Suspended jakarta.ws.rs.container.AsyncResponse response) {} // error UntypedResponse: GET /documents (DocumentResource.untold)

                    @POST
                    @Returns(type = DocumentView.class)
                    public void told(@jakarta.ws.rs.container.Suspended jakarta.ws.rs.container.AsyncResponse response) {}
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Throwable",
                "RuntimeException",
                "Class<String>",
                "Thread",
                "java.security.Principal",
                "jakarta.ws.rs.core.SecurityContext",
                "jakarta.ws.rs.core.Request",
                "jakarta.ws.rs.core.HttpHeaders",
                "java.util.function.Supplier<String>",
                "Callable<String>",
                "java.io.InputStream",
                "java.util.stream.Stream<String>",
                "Iterator<String>",
                "jakarta.json.JsonObject",
                "com.fasterxml.jackson.databind.JsonNode",
                "java.util.Date"
            })
    void whatIsNoData(String type) {
        expect("""
                record Payload(
                        @Expose String name,
                        @Expose %s data) {} // error UntypedResponse: property Payload.data

                @Path("payloads")
                @Authenticated
                class PayloadResource {
                    @GET
                    public Payload get() {
                        return null;
                    }
                }
                """.formatted(type));
    }

    @Test
    void typesThatGrowWithEachStepIntoThemselves() {
        expect("""
                class Nest<T> {
                    @Expose
                    public String getName() {
                        return "";
                    }

                    @Expose
                    public Nest<List<T>> getInner() { // error UntypedResponse: property Nest.inner
                        return null;
                    }
                }

                @Path("nests")
                @Authenticated
                class NestResource {
                    @GET
                    public Nest<String> get() {
                        return null;
                    }
                }
                """);
    }
}
