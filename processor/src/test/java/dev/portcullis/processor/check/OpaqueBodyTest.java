package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class OpaqueBodyTest {

    @Test
    void contentThatNobodyCanLookInto() {
        expect("""
                @Path("images")
                @Authenticated
                class ImageResource {
                    @GET
                    @Produces("text/plain")
                    public String text() { // error OpaqueBody: GET /images (ImageResource.text)
                        return "";
                    }

                    @GET
                    @Path("bytes")
                    public Optional<byte[]> bytes() { // error OpaqueBody: GET /images/bytes (ImageResource.bytes)
                        return Optional.empty();
                    }

                    @GET
                    @Path("stream")
                    public CompletionStage<InputStream> stream() { // error OpaqueBody: GET /images/stream (ImageResource.stream)
                        return null;
                    }

                    @GET
                    @Path("response")
                    @Returns(type = byte[].class) // error OpaqueBody: GET /images/response (ImageResource.response)
                    public Response response() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void opaqueWhereNothingIs() {
        expect("""
                @Path("images")
                @Authenticated
                class ImageResource {
                    @GET
                    @OpaqueBody(reason = "It is an image") // error OpaqueBody: GET /images (ImageResource.list)
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void anUntypedResultIsOnlyThat() {
        expect("""
                @Path("images")
                @Authenticated
                class ImageResource {
                    @GET
                    @OpaqueBody(reason = "It is an image")
                    public Response get() { // error UntypedResponse: GET /images (ImageResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void declaredContentAndValuesThatAreNone() {
        expect("""
                @Path("images")
                @Authenticated
                class ImageResource {
                    @GET
                    @Produces("image/png")
                    @OpaqueBody(reason = "The image as uploaded")
                    public byte[] get() {
                        return new byte[0];
                    }

                    @GET
                    @Path("response")
                    @Produces("image/png")
                    @Returns(type = byte[].class)
                    @Returns(type = DocumentView.class, status = 404)
                    @OpaqueBody(reason = "The image as uploaded")
                    public Response response() {
                        return null;
                    }

                    @GET
                    @Path("names")
                    public List<String> names() {
                        return List.of();
                    }

                    @GET
                    @Path("count")
                    public long count() {
                        return 0;
                    }

                    @GET
                    @Path("id")
                    public UUID id() {
                        return null;
                    }
                }
                """);
    }
}
