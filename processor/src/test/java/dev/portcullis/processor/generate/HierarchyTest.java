package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs guards that write sealed types, interfaces, and types that contain themselves. */
class HierarchyTest {

    private static final Compiled COMPILED = Compiled.of(ResponseShapes.SEALED);

    private static String written(String method, Object entity) throws IOException {
        return Reader.named("alice").receives(COMPILED.guard("SealedResource", method), 200, entity);
    }

    private static Object card() {
        return COMPILED.acme("CardPayment", BigDecimal.TEN, "Visa", "1234", "4111111111111234");
    }

    @Test
    void eachSubclassIsWrittenByItsOwnPropertiesAndName() throws IOException {
        Object transfer = COMPILED.acme("Transfer", BigDecimal.ONE, "rent", "DE02120300000000202051");
        assertThat(written("payments", List.of(card(), transfer)))
                .isEqualTo("[{\"kind\":\"card\",\"amount\":10,\"brand\":\"Visa\"},"
                        + "{\"kind\":\"transfer\",\"amount\":1,\"reference\":\"rent\"}]");
        assertThat(Reader.named("bob", "clerk")
                        .receives(COMPILED.guard("SealedResource", "payments"), 200, List.of(card())))
                .isEqualTo("[{\"kind\":\"card\",\"amount\":10,\"brand\":\"Visa\",\"last4\":\"1234\"}]");
    }

    @Test
    void subclassSaysItsNameWhereItIsDeclaredItself() throws IOException {
        assertThat(written("card", card())).isEqualTo("{\"kind\":\"card\",\"amount\":10,\"brand\":\"Visa\"}");
    }

    @Test
    void argumentsOfGenericTypesAreHandedToSubclasses() throws IOException {
        Object tree = COMPILED.acme("Tree");
        assertThat(written("tree", COMPILED.acme("Found", tree)))
                .isEqualTo("{\"value\":{\"name\":\"node\",\"children\":[]}}");
        assertThat(written("tree", COMPILED.acme("Absent"))).isEqualTo("{\"reason\":\"absent\"}");
        assertThat(written("payment", COMPILED.acme("Found", card())))
                .isEqualTo("{\"value\":{\"kind\":\"card\",\"amount\":10,\"brand\":\"Visa\"}}");
        assertThatThrownBy(() -> written("payment", COMPILED.acme("Found", tree)))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void sealedClassMayHaveObjectsOfItsOwn() throws IOException {
        assertThat(written("event", COMPILED.acme("Event"))).isEqualTo("{\"name\":\"event\"}");
        assertThat(written("event", COMPILED.acme("Renamed"))).isEqualTo("{\"name\":\"event\",\"former\":\"former\"}");
    }

    @Test
    void constantOfAPermittedEnumIsItsName() throws IOException {
        assertThat(written("colours", List.of(COMPILED.constant("Named", "RED"), COMPILED.acme("Mixed", 1, 2, 3))))
                .isEqualTo("[\"red\",{\"r\":1,\"g\":2,\"b\":3}]");
    }

    @Test
    void nothingOfASubclassThatNobodyKnewLeaves() throws IOException {
        // A permitted subclass that is not sealed is written as declared.
        Compiled later = Compiled.of(
                "public sealed interface Shape permits Circle, Square {}",
                "public non-sealed class Circle implements Shape { @Expose public int getRadius() { return 1; } }",
                "public record Square(@Expose int side, String secret) implements Shape {}",
                "public class Ring extends Circle { @Expose public String getSecret() { return \"secret\"; } }",
                """
                @Path("shapes")
                @Authenticated
                public class ShapeResource {
                    @GET public List<Shape> all() { return null; }
                }
                """);
        assertThat(Reader.named("alice")
                        .receives(
                                later.guard("ShapeResource", "all"),
                                200,
                                List.of(later.acme("Ring"), later.acme("Square", 2, "secret"))))
                .isEqualTo("[{\"radius\":1},{\"side\":2}]");
    }

    @Test
    void interfaceIsWrittenByItsOwnGetters() throws IOException {
        Compiled compiled = Compiled.of(
                "public interface Identified { @Expose int getId(); default String getSecret() { return \"secret\"; } }",
                "public interface Summary extends Identified { @Expose String getTitle(); }",
                """
                public class Book implements Summary {
                    public int getId() { return 1; }
                    public String getTitle() { return "title"; }
                    @Expose public String getDraft() { return "secret"; }
                }
                """,
                "public abstract class Base<T extends Summary> { @GET @Path(\"one\") public T one() { return null; } }",
                """
                @Path("books")
                @Authenticated
                public class BookResource extends Base<Summary> {
                    @GET public List<? extends Summary> all() { return null; }
                    @GET @Path("bounded") public <T extends Summary> List<T> bounded() { return null; }
                    @GET @Path("page") public <T extends Summary> PageOf<T> page() { return null; }
                }
                """,
                "public record PageOf<E extends Identified>(@Expose List<E> items, @Expose int total) {}");
        Object book = compiled.acme("Book");
        Reader alice = Reader.named("alice");
        String summary = "{\"id\":1,\"title\":\"title\"}";
        assertThat(alice.receives(compiled.guard("BookResource", "one"), 200, book))
                .isEqualTo(summary);
        assertThat(alice.receives(compiled.guard("BookResource", "all"), 200, List.of(book)))
                .isEqualTo("[" + summary + "]");
        assertThat(alice.receives(compiled.guard("BookResource", "bounded"), 200, List.of(book)))
                .isEqualTo("[" + summary + "]");
        assertThat(alice.receives(
                        compiled.guard("BookResource", "page"), 200, compiled.acme("PageOf", List.of(book), 7)))
                .isEqualTo("{\"items\":[" + summary + "],\"total\":7}");
    }

    @Test
    void genericTypeMayReferToItself() throws IOException {
        Compiled compiled = Compiled.of(
                """
                public abstract class Node<T extends Node<T>> {
                    public List<T> children = new ArrayList<>();
                    @Expose public List<T> getChildren() { return children; }
                }
                """,
                "public class Folder extends Node<Folder> { @Expose public String getName() { return \"folder\"; } }",
                """
                @Path("folders")
                @Authenticated
                public class FolderResource {
                    @GET public Folder root() { return null; }
                }
                """);
        assertThat(Reader.named("alice")
                        .receives(compiled.guard("FolderResource", "root"), 200, compiled.acme("Folder")))
                .isEqualTo("{\"children\":[],\"name\":\"folder\"}");
    }

    @Test
    void dataThatContainsItselfEndsBeforeTheStack() throws Exception {
        Object tree = COMPILED.acme("Tree");
        @SuppressWarnings("unchecked")
        List<Object> children =
                (List<Object>) tree.getClass().getField("children").get(tree);
        children.add(tree);
        assertThatThrownBy(() -> written("tree", COMPILED.acme("Found", tree)))
                .isInstanceOf(StreamConstraintsException.class);
        assertThat(new JsonFactory().streamWriteConstraints().getMaxNestingDepth())
                .isEqualTo(1_000);
    }

    @Test
    void namesAreThoseOfTheLibraries() throws Exception {
        String resource = """
                @Path("pets")
                @Authenticated
                public class PetResource {
                    @GET public Pet get() { return null; }
                }
                """;
        Compiled jackson = Compiled.of("""
                import com.fasterxml.jackson.annotation.*;
                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
                @JsonSubTypes(@JsonSubTypes.Type(Dog.class))
                public sealed interface Pet permits Dog {}
                """, """
                import com.fasterxml.jackson.annotation.*;
                @JsonTypeName("dog")
                public record Dog(@Expose String name) implements Pet {}
                """, resource);
        Object dog = jackson.acme("Dog", "Rex");
        assertThat(Reader.named("alice").receives(jackson.guard("PetResource", "get"), 200, dog))
                .isEqualTo(new ObjectMapper().writeValueAsString(dog));

        Compiled jsonb = Compiled.of("""
                import jakarta.json.bind.annotation.*;
                @JsonbTypeInfo(key = "species", value = @JsonbSubtype(alias = "cat", type = Cat.class))
                public sealed interface Pet permits Cat {}
                """, "public record Cat(@Expose String name) implements Pet {}", resource);
        Object cat = jsonb.acme("Cat", "Tom");
        assertThat(Reader.named("alice").receives(jsonb.guard("PetResource", "get"), 200, cat))
                .isEqualTo(JsonbBuilder.create().toJson(cat));
    }
}
