package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class ShapeChangingAnnotationTest {

    @Test
    void whatWouldBeWrittenDifferently() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonTypeName("node") // error ShapeChangingAnnotation: type NodeView
                record NodeView(
                        @Expose UUID id,
                        @Expose @com.fasterxml.jackson.annotation.JsonUnwrapped DocumentView document, // error ShapeChangingAnnotation: property NodeView.document
                        @com.fasterxml.jackson.annotation.JsonIgnore String note) {}

                @Path("nodes")
                @Authenticated
                class NodeResource {
                    @GET
                    public List<NodeView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("first")
                    public NodeView first() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatWouldEscapeABound() {
        expect("""
                @com.fasterxml.jackson.databind.annotation.JsonNaming // error ShapeChangingAnnotation: type Note
                class Note {
                    @MaxSize(10)
                    @com.fasterxml.jackson.annotation.JsonAlias("title") // error ShapeChangingAnnotation: property Note.text
                    private String text;

                    @com.fasterxml.jackson.annotation.JsonAlias("remark")
                    private String comment;

                    public void setText(String text) {
                        this.text = text;
                    }

                    public void setComment(String comment) {
                        this.comment = comment;
                    }
                }

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(List<Note> notes) {}
                }
                """);
    }

    @Test
    void namesDescriptionsAndWhatOnlyReads() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
                record NodeView(
                        @Expose @com.fasterxml.jackson.annotation.JsonProperty("ID") UUID id,
                        @Expose @com.fasterxml.jackson.annotation.JsonAlias("name") String title) {}

                @com.fasterxml.jackson.annotation.JsonTypeName("note")
                record Note(
                        @com.fasterxml.jackson.annotation.JsonAlias("title") String text,
                        @com.fasterxml.jackson.annotation.JsonAlias("remark") @Size(max = 10) String comment) {}

                @Path("nodes")
                @Authenticated
                class NodeResource {
                    @GET
                    public List<NodeView> list() {
                        return List.of();
                    }

                    @POST
                    public void add(Note note) {}
                }
                """);
    }
}
