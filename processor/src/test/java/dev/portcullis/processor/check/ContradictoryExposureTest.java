package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictoryExposureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonBackReference",
                "com.fasterxml.jackson.annotation.JsonIgnore",
                "com.fasterxml.jackson.annotation.JsonProperty(access = com.fasterxml.jackson.annotation.JsonProperty.Access.WRITE_ONLY)",
                "jakarta.json.bind.annotation.JsonbTransient"
            })
    void whatIsHidden(String annotation) {
        expect("""
                record Note(
                        @Expose @%s String title, // error ContradictoryExposure: property Note.title
                        @com.fasterxml.jackson.annotation.JsonIgnore String draft) {}
                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public Note get() {
                        return null;
                    }
                }
                """.formatted(annotation));
    }

    @Test
    void whatTheTypeHides() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonIgnoreProperties({"heading", "draft"}) // error ContradictoryExposure: property Note.title
                record Note(
                        @Expose @com.fasterxml.jackson.annotation.JsonProperty("heading") String title,
                        @Expose Body body,
                        String draft) {}

                @com.fasterxml.jackson.annotation.JsonIgnoreType // error ContradictoryExposure: type Body
                record Body(@Expose String text) {}
                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public Note get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatHasTwoNames() {
        expect("""
                class Note {
                    @Expose
                    @com.fasterxml.jackson.annotation.JsonProperty("heading") // error ContradictoryExposure: property Note.title
                    private String title;

                    @Expose
                    private String text;

                    @com.fasterxml.jackson.annotation.JsonProperty("title")
                    public String getTitle() {
                        return title;
                    }

                    @com.fasterxml.jackson.annotation.JsonProperty("content")
                    @jakarta.json.bind.annotation.JsonbProperty("text") // error ContradictoryExposure: property Note.text
                    public String getText() {
                        return text;
                    }

                    @com.fasterxml.jackson.annotation.JsonProperty("body")
                    public void setText(String text) {
                        this.text = text;
                    }
                }
                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public Note get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void namesThatAreTaken() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME, property = "kind")
                @com.fasterxml.jackson.annotation.JsonTypeName("note")
                record Note(
                        @Expose String title,
                        @Expose @com.fasterxml.jackson.annotation.JsonProperty("title") String heading, // error ContradictoryExposure: property Note.heading
                        @Expose String kind, // error ContradictoryExposure: property Note.kind
                        @com.fasterxml.jackson.annotation.JsonProperty("title") String unexposed) {}
                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public Note get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatLibrariesWriteInAnotherForm() {
        expect("""
                abstract class Note implements Iterable<String> { // error ContradictoryExposure: type Note
                    @Expose
                    public String getTitle() {
                        return "";
                    }

                    @Expose
                    public abstract Amount getFee();
                }

                abstract class Amount extends Number { // error ContradictoryExposure: type Amount
                    @Expose
                    public int getCents() {
                        return 1;
                    }
                }
                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public Note get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatAgrees() {
        expect("""
                class Base {
                    @com.fasterxml.jackson.annotation.JsonProperty("name")
                    public String getTitle() {
                        return "";
                    }
                }

                @com.fasterxml.jackson.annotation.JsonIgnoreProperties(value = "title", allowGetters = true)
                class Note extends Base {
                    @Override
                    @Expose
                    @com.fasterxml.jackson.annotation.JsonProperty("title")
                    @jakarta.json.bind.annotation.JsonbProperty("title")
                    public String getTitle() {
                        return "";
                    }

                    @Expose
                    @com.fasterxml.jackson.annotation.JsonIgnore(false)
                    @com.fasterxml.jackson.annotation.JsonProperty(access = com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY)
                    public String getText() {
                        return "";
                    }

                    @jakarta.json.bind.annotation.JsonbTransient
                    public void setText(String text) {}
                }
                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public Note get() {
                        return null;
                    }
                }
                """);
    }
}
