package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPolymorphismTest {

    private static final String RESOURCE = """
            @Path("shapes")
            @Authenticated
            class ShapeResource {
                @GET
                public List<Shape> list() {
                    return List.of();
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)",
                "JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.DEDUCTION)",
                "JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS)",
                "JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.MINIMAL_CLASS)",
                "JsonSubTypes({})"
            })
    void annotatedTypeIsOpen(String annotation) {
        expect("""
                @com.fasterxml.jackson.annotation.%s // error OpenPolymorphism: type Shape
                abstract class Shape {
                    @Expose
                    public int getSides() {
                        return 0;
                    }
                }

                %s""".formatted(annotation, RESOURCE));
    }

    @Test
    void annotatedTypeIsOpenInJsonb() {
        expect("""
                @jakarta.json.bind.annotation.JsonbTypeInfo // error OpenPolymorphism: type Shape
                class Shape {
                    @Expose
                    public int getSides() {
                        return 0;
                    }
                }

                """ + RESOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS",
                "use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CUSTOM",
                "use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME, include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.WRAPPER_OBJECT"
            })
    void sealedTypeIsToldApartInAWayThatIsNotFollowed(String info) {
        expect("""
                @com.fasterxml.jackson.annotation.JsonTypeInfo(%s) // error OpenPolymorphism: type Shape
                sealed interface Shape permits Circle {}

                @com.fasterxml.jackson.annotation.JsonTypeName("circle")
                record Circle(@Expose int radius) implements Shape {}

                %s""".formatted(info, RESOURCE));
    }

    @Test
    void subclassesHaveNoNameOrAreOpen() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME) // error OpenPolymorphism: type Circle & error OpenPolymorphism: type Square
                sealed interface Shape permits Circle, Square, Line {}

                record Circle(@Expose int radius) implements Shape {}

                @com.fasterxml.jackson.annotation.JsonTypeName("square")
                non-sealed class Square implements Shape {
                    @Expose
                    public int getSide() {
                        return 1;
                    }
                }

                @com.fasterxml.jackson.annotation.JsonTypeName("line")
                record Line() implements Shape {}

                """ + RESOURCE);
    }

    @Test
    void constantsHaveNoPropertyForTheirName() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME) // error OpenPolymorphism: type Shape
                sealed interface Shape permits Circle, Standard {}

                @com.fasterxml.jackson.annotation.JsonTypeName("circle")
                record Circle(@Expose int radius) implements Shape {}

                enum Standard implements Shape {
                    SQUARE
                }

                """ + RESOURCE);
    }

    @Test
    void closedTypes() {
        expect("""
                sealed interface Shape permits Circle, Square, Line {}

                record Circle(@Expose int radius) implements Shape {}

                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)
                @com.fasterxml.jackson.annotation.JsonTypeName("square")
                record Square(@Expose int side) implements Shape {}

                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NONE)
                abstract sealed class Line implements Shape permits Ray {}

                final class Ray extends Line {
                    @Expose
                    public int getAngle() {
                        return 1;
                    }
                }

                class Label {
                    @Expose
                    public String getText() {
                        return "";
                    }
                }

                class LongLabel extends Label {}

                @Path("labels")
                @Authenticated
                class LabelResource {
                    @GET
                    public Label get() {
                        return new LongLabel();
                    }
                }

                """, RESOURCE);
    }

    @Test
    void whatNobodyReceives() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS)
                class Message {}

                record Note(@Expose String text, Message message) {}

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
