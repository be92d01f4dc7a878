package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnboundedStreamTest {

    @Test
    void bytesAndStreams() {
        expect("""
                @Path("images")
                @Authenticated
                class ImageResource {
                    @POST
                    @Path("bytes")
                    public void bytes(byte[] image) {} // error UnboundedStream: POST /images/bytes (ImageResource.bytes)

                    @POST
                    @Path("stream")
                    public void stream(InputStream image) {} // error UnboundedStream: POST /images/stream (ImageResource.stream)

                    @POST
                    @Path("reader")
                    public void reader(Reader text) {} // error UnboundedStream: POST /images/reader (ImageResource.reader)

                    @POST
                    @Path("parts")
                    public void parts(List<EntityPart> parts) {} // error UnboundedStream: POST /images/parts (ImageResource.parts)
                }
                """);
    }

    @Test
    void aBoundOnParameterMethodOrClass() {
        expect("""
                @Path("images")
                @Authenticated
                class ImageResource {
                    @POST
                    @Path("bytes")
                    public void bytes(@MaxSize(1_048_576) byte[] image) {}

                    @POST
                    @Path("stream")
                    @MaxSize(1_048_576)
                    public void stream(InputStream image) {}
                }

                @Path("texts")
                @Authenticated
                @MaxSize(1_048_576)
                class TextResource {
                    @POST
                    public void reader(Reader text) {}
                }
                """);
    }

    @Test
    void bodiesThatTheDefaultBounds() {
        expect("""
                record Note(String text) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @POST
                    @Path("text")
                    public void text(String text) {}

                    @POST
                    @Path("many")
                    public void many(List<Note> notes) {}
                }
                """);
    }
}
