package dev.portcullis.processor.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.Diagnostics;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What Jackson 3 has in packages of its own is taken as its twin of Jackson 2 is; the rest of its annotations is shared. */
class Jackson3AnnotationsTest {

    private static final String JACKSON_2 = "com.fasterxml.jackson.databind";
    private static final String JACKSON_3 = "tools.jackson.databind";

    /** Each type and property with one annotation; those whose names begin with {@code Taken} carry it without harm. */
    private static final String WRITTEN = """
            @%1$s.annotation.JsonSerialize(using = %1$s.ser.std.ToStringSerializer.class) class Whole extends Named {}
            @%1$s.annotation.JsonSerialize(as = Named.class) class AsAnother extends Named {}
            @%1$s.annotation.JsonSerialize(converter = %1$s.util.Converter.None.class) class Converted extends Named {}
            @%1$s.annotation.JsonAppend(attrs = @%1$s.annotation.JsonAppend.Attr("more")) class Appended extends Named {}
            @%1$s.annotation.JsonTypeResolver(%1$s.jsontype.impl.StdTypeResolverBuilder.class) class Typed extends Named {}
            @%1$s.annotation.JsonTypeIdResolver(%1$s.jsontype.impl.ClassNameIdResolver.class) class Told extends Named {}
            @%1$s.annotation.JacksonStdImpl class Standard extends Named {}
            @%1$s.annotation.JsonNaming(OwnNaming.class) class Renamed extends Named {}
            @%1$s.annotation.JsonNaming class Unnamed extends Named {}
            @%1$s.annotation.EnumNaming(%1$s.EnumNamingStrategy.class) enum State { OPEN }
            abstract class OwnNaming extends %1$s.PropertyNamingStrategies.SnakeCaseStrategy {}

            @%1$s.annotation.JsonNaming(%1$s.PropertyNamingStrategies.SnakeCaseStrategy.class) class TakenNaming extends Named {}
            @%1$s.annotation.JsonDeserialize(as = TakenRead.class) class TakenRead extends Named {}
            @%1$s.annotation.JsonPOJOBuilder(withPrefix = "") class TakenBuilder extends Named {}
            @%1$s.annotation.JsonValueInstantiator(%1$s.deser.ValueInstantiator.class) class TakenMade extends Named {}

            record View(
                    @Expose Whole whole, @Expose AsAnother another, @Expose Converted converted,
                    @Expose Appended appended, @Expose Typed typed, @Expose Told told, @Expose Standard standard,
                    @Expose Renamed renamed, @Expose Unnamed unnamed, @Expose State state,
                    @Expose TakenNaming takenNaming, @Expose TakenRead takenRead,
                    @Expose TakenBuilder takenBuilder, @Expose TakenMade takenMade,
                    @Expose @%1$s.annotation.JsonSerialize(using = %1$s.ser.std.ToStringSerializer.class) String using,
                    @Expose @%1$s.annotation.JsonSerialize(contentUsing = %1$s.ser.std.ToStringSerializer.class) List<String> content,
                    @Expose @%1$s.annotation.JsonSerialize(keyAs = String.class) Map<String, String> key,
                    @Expose @%1$s.annotation.JsonDeserialize(as = String.class) String takenText) {}

            class Named { @Expose public String getName() { return "alice"; } }

            @Path("views")
            @Authenticated
            class ViewResource {
                @GET public View get() { return null; }
            }
            """;

    private static final String READ = """
            @%1$s.annotation.JsonDeserialize(as = String.class) class Whole { @Accept public String name; }
            @%1$s.annotation.JsonTypeResolver(%1$s.jsontype.impl.StdTypeResolverBuilder.class) class Typed { @Accept public String name; }
            @%1$s.annotation.JsonValueInstantiator(%1$s.deser.ValueInstantiator.class) class Made { @Accept public String name; }
            @%1$s.annotation.JsonNaming class Renamed { @Accept public String name; }
            @%1$s.annotation.JsonNaming(%1$s.PropertyNamingStrategies.SnakeCaseStrategy.class) class TakenNaming { @Accept public String name; }

            class Body {
                @Accept public Whole whole;
                @Accept public Typed typed;
                @Accept public Made made;
                @Accept public Renamed renamed;
                @Accept public TakenNaming takenNaming;
                @Accept @%1$s.annotation.JsonDeserialize(as = String.class) public String text;
                @%1$s.annotation.JsonDeserialize(as = String.class) public String takenUnaccepted;
            }

            @Path("bodies")
            @Authenticated
            class BodyResource {
                @POST public void add(Body body) {}
            }
            """;

    @Test
    void whatIsWritten() {
        assertThat(shapes(WRITTEN, JACKSON_2)).hasSize(13).noneMatch(message -> message.contains("Taken"));
        assertThat(shapes(WRITTEN, JACKSON_3)).isEqualTo(shapes(WRITTEN, JACKSON_2));
    }

    @Test
    void whatIsRead() {
        assertThat(shapes(READ, JACKSON_2)).hasSize(5).noneMatch(message -> message.contains("Taken"));
        assertThat(shapes(READ, JACKSON_3)).isEqualTo(shapes(READ, JACKSON_2));
    }

    /** New in both: a shared annotation beside each of which there was only one of each library. */
    @Test
    void anotherClassToWriteOrToReadAs() {
        String source = """
                record View(
                        @Expose @com.fasterxml.jackson.annotation.JsonSerializeAs(Object.class) String written,
                        @Expose @com.fasterxml.jackson.annotation.JsonDeserializeAs(String.class) String read) {}

                class Body {
                    @Accept @com.fasterxml.jackson.annotation.JsonDeserializeAs(String.class) public String text;
                }

                @Path("views")
                @Authenticated
                class ViewResource {
                    @POST public View post(Body body) { return null; }
                }
                """;
        assertThat(Diagnostics.messages(source).stream()
                        .filter(message -> message.contains("[ShapeChangingAnnotation]")))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("View.written"),
                        message -> assertThat(message).contains("Body.text"));
    }

    private static List<String> shapes(String source, String databind) {
        UnaryOperator<String> unversioned = message -> message.replace(databind, "databind");
        return Diagnostics.messages(source.formatted(databind)).stream()
                .filter(message -> message.startsWith("error"))
                .map(unversioned)
                .toList();
    }
}
