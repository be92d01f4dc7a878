package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeChangingAnnotationTest {

    /** One exposed property, with an annotation before the type and before the property. */
    private static void expectOn(String type, String property, String announced) {
        expect("""
                %s
                record View(
                        %s
                        @Expose String name) {}

                @Path("views")
                @Authenticated
                class ViewResource {
                    @GET
                    public View get() {
                        return null;
                    }
                }
                """.formatted(
                        type + (type.isEmpty() ? "" : announced), property + (property.isEmpty() ? "" : announced)));
    }

    @Test
    void whatWouldBeWrittenDifferently() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonFilter("mine") // error ShapeChangingAnnotation: type NodeView
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonFormat(shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.ARRAY)",
                "com.fasterxml.jackson.annotation.JsonIdentityInfo(generator = com.fasterxml.jackson.annotation.ObjectIdGenerators.IntSequenceGenerator.class)",
                "com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_DEFAULT)",
                "com.fasterxml.jackson.annotation.JsonIncludeProperties(\"name\")",
                "com.fasterxml.jackson.databind.annotation.JsonAppend",
                "com.fasterxml.jackson.databind.annotation.JsonNaming",
                "com.fasterxml.jackson.databind.annotation.JsonSerialize",
                "jakarta.json.bind.annotation.JsonbVisibility(jakarta.json.bind.config.PropertyVisibilityStrategy.class)",
                "jakarta.json.bind.annotation.JsonbTypeSerializer(jakarta.json.bind.serializer.JsonbSerializer.class)"
            })
    void onTypes(String annotation) {
        expectOn("@" + annotation, "", " // error ShapeChangingAnnotation: type View");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonFormat(pattern = \"yyyy\")",
                "com.fasterxml.jackson.annotation.JsonFormat(shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.NUMBER)",
                "com.fasterxml.jackson.annotation.JsonFormat(with = com.fasterxml.jackson.annotation.JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)",
                "com.fasterxml.jackson.annotation.JsonIdentityReference(alwaysAsId = true)",
                "com.fasterxml.jackson.annotation.JsonIgnoreProperties(\"other\")",
                "com.fasterxml.jackson.annotation.JsonInclude(content = com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)",
                "com.fasterxml.jackson.annotation.JsonRawValue",
                "com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)",
                "com.fasterxml.jackson.annotation.JsonView(String.class)",
                "com.fasterxml.jackson.databind.annotation.JsonSerialize(using = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)",
                "jakarta.json.bind.annotation.JsonbDateFormat(\"yyyy\")",
                "jakarta.json.bind.annotation.JsonbNumberFormat(\"0\")",
                "jakarta.json.bind.annotation.JsonbTypeAdapter(jakarta.json.bind.adapter.JsonbAdapter.class)"
            })
    void onProperties(String annotation) {
        expectOn("", "@" + annotation, " // error ShapeChangingAnnotation: property View.name");
    }

    @Test
    void whatMakesOneMemberTheWholeObject() {
        expect("""
                class Money implements com.fasterxml.jackson.databind.JsonSerializable { // error ShapeChangingAnnotation: type Money
                    @Expose
                    public int getAmount() {
                        return 1;
                    }

                    @com.fasterxml.jackson.annotation.JsonValue // error ShapeChangingAnnotation: type Money
                    public String text() {
                        return "1 EUR";
                    }

                    @com.fasterxml.jackson.annotation.JsonAnyGetter // error ShapeChangingAnnotation: type Money
                    public Map<String, Object> more() {
                        return Map.of();
                    }

                    public void serialize(
                            com.fasterxml.jackson.core.JsonGenerator json,
                            com.fasterxml.jackson.databind.SerializerProvider provider) {}

                    public void serializeWithType(
                            com.fasterxml.jackson.core.JsonGenerator json,
                            com.fasterxml.jackson.databind.SerializerProvider provider,
                            com.fasterxml.jackson.databind.jsontype.TypeSerializer type) {}
                }

                @Path("money")
                @Authenticated
                class MoneyResource {
                    @GET
                    public Money get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void onEnums() {
        expect("""
                enum Level {
                    LOW;

                    @com.fasterxml.jackson.annotation.JsonValue // error ShapeChangingAnnotation: type Level
                    public int number() {
                        return 1;
                    }
                }

                @com.fasterxml.jackson.annotation.JsonFormat(shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.OBJECT) // error ShapeChangingAnnotation: type Kind
                enum Kind {
                    @com.fasterxml.jackson.annotation.JsonProperty("a") A
                }

                record Report(@Expose Map<Level, Kind> byLevel) {}

                @Path("reports")
                @Authenticated
                class ReportResource {
                    @GET
                    public Report get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void onSupertypesAndInBundles() {
        expect("""
                @com.fasterxml.jackson.annotation.JacksonAnnotationsInside
                @com.fasterxml.jackson.annotation.JsonRawValue
                @interface Html {}

                @com.fasterxml.jackson.annotation.JsonFilter("mine") // error ShapeChangingAnnotation: type PageView
                interface Filtered {}

                record PageView(
                        @Expose @Html String text) implements Filtered {} // error ShapeChangingAnnotation: property PageView.text

                @Path("pages")
                @Authenticated
                class PageResource {
                    @GET
                    public PageView get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void aPatternThatFitsNoValue() {
        expect("""
                @jakarta.json.bind.annotation.JsonbDateFormat("HH:mm") // error ShapeChangingAnnotation: property Visit.since
                record Visit(
                        @Expose LocalTime at,
                        @Expose LocalDate since,
                        @Expose @com.fasterxml.jackson.annotation.JsonFormat(pattern = "yyyy") Instant arrived, // error ShapeChangingAnnotation: property Visit.arrived
                        @Expose @com.fasterxml.jackson.annotation.JsonFormat(pattern = "bad {") LocalDate left, // error ShapeChangingAnnotation: property Visit.left
                        @Expose @jakarta.json.bind.annotation.JsonbNumberFormat("0.0.0") int fee) {} // error ShapeChangingAnnotation: property Visit.fee

                @Path("visits")
                @Authenticated
                class VisitResource {
                    @GET
                    public List<Visit> list() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatWouldArriveAnotherWay() {
        expect("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.annotation.*;

                @JsonNaming // error ShapeChangingAnnotation: type Note
                class Note {
                    @Accept
                    @JsonAlias("title") // error ShapeChangingAnnotation: property Note.text
                    public String text;

                    @Accept
                    @JacksonInject("author") // error ShapeChangingAnnotation: property Note.author
                    public String author;

                    @JsonAlias("text") // error ShapeChangingAnnotation: property Note.unaccepted
                    public String unaccepted;

                    @JsonDeserialize(as = String.class)
                    public CharSequence unacceptedToo;

                    @Accept
                    @JsonSetter(nulls = Nulls.SKIP)
                    public String place;

                    @Accept
                    private String remark;

                    @JsonSetter("comment") // error ShapeChangingAnnotation: property Note.remark
                    public void setRemark(String remark) {}
                }

                record Line(@JsonMerge List<String> words) {} // error ShapeChangingAnnotation: property Line.words

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(List<Note> notes) {}

                    @PUT
                    public void change(Line line) {}
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
                        @com.fasterxml.jackson.annotation.JsonProperty("title") String text,
                        @com.fasterxml.jackson.annotation.JsonFormat(pattern = "yyyy") LocalDate day,
                        @com.fasterxml.jackson.annotation.JsonPropertyDescription("a remark") String comment) {}

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
