package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.library.Invoice;
import dev.portcullis.runtime.guard.EndpointGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs guards with every form of result. */
class ResponseTest {

    private static final Compiled COMPILED = Compiled.of(ResponseShapes.RESPONSES);
    private static final String JSON = "{\"name\":\"a\"}";

    private static Object view() {
        return COMPILED.acme("View", "a", "secret");
    }

    private static Object problem() {
        return COMPILED.acme("Problem", "taken");
    }

    private static String written(String method, int status, Object entity) throws IOException {
        return Reader.named("alice").receives(COMPILED.guard("ResponseResource", method), status, entity);
    }

    @Test
    void applicationMayNameItsClassesLikeThoseOfThePlatform() {
        Compiled compiled = Compiled.of(
                "public record Class(@Expose int room, @Expose Object teacher) {}",
                "public record Object(@Expose int number) {}",
                "public @interface Override {}",
                "public @interface SuppressWarnings {}",
                "public final class Integer {}",
                """
                @Path("classes")
                @Authenticated
                public class ClassResource {
                    @GET public Map<java.lang.String, List<Class>> all() { return null; }
                }
                """);

        assertThat(compiled.guards("ClassResource")).hasSize(1);
    }

    @Test
    void accessorWrittenByHandSaysWhoMaySeeItsComponent() {
        Compiled compiled = Compiled.of(
                "public record Pay(@Expose int amount) { @Expose(roles = \"hr\") public int amount() { return amount; } }",
                """
                @Path("pay")
                @Authenticated
                public class PayResource {
                    @GET public Pay get() { return null; }
                }
                """);

        assertThat(compiled.sources().get("com.acme.Pay_Exposure")).contains("if (viewer.anyRole(\"hr\")) {");
    }

    @Test
    void arrayOfABoundedWildcardIsAnArrayOfItsBound() {
        Compiled compiled = Compiled.of(
                "public record View(@Expose String name) {}", "public record Page<T>(@Expose T[] items) {}", """
                @Path("views")
                @Authenticated
                public class ViewResource {
                    @GET public Page<? extends View> all() { return null; }
                }
                """);

        assertThat(compiled.sources().get("com.acme.Page_View_Exposure")).contains("View[] items = value.items();");
    }

    @Test
    void futureIsWrittenAsWhatItHolds() throws IOException {
        assertThat(written("later", 200, view())).isEqualTo(JSON);
    }

    @Test
    void collectionsAndArraysAreArrays() throws IOException {
        Object array = Array.newInstance(COMPILED.type("com.acme.View"), 1);
        Array.set(array, 0, view());
        assertThat(written("list", 200, List.of(view(), view()))).isEqualTo("[" + JSON + "," + JSON + "]");
        assertThat(written("wildcard", 200, List.of(view()))).isEqualTo("[" + JSON + "]");
        assertThat(written("array", 200, array)).isEqualTo("[" + JSON + "]");
        assertThat(written("numbers", 200, new int[] {1, 2})).isEqualTo("[1,2]");
    }

    @Test
    void mapsAreObjects() throws IOException {
        Object low = COMPILED.constant("Level", "LOW");
        assertThat(written("map", 200, Map.of("k", view()))).isEqualTo("{\"k\":" + JSON + "}");
        assertThat(written("levels", 200, Map.of(low, 3))).isEqualTo("{\"LOW\":3}");
    }

    @Test
    void genericTypesAreWrittenByTheirArguments() throws IOException {
        Object page = COMPILED.acme("Page", List.of(view()), view(), 1);
        assertThat(written("page", 200, page))
                .isEqualTo("{\"items\":[" + JSON + "],\"first\":" + JSON + ",\"total\":1}");
        Object problems = COMPILED.acme("Page", List.of(problem()), null, 1);
        assertThat(written("pages", 200, List.of(problems)))
                .isEqualTo("[{\"items\":[{\"title\":\"taken\"}],\"first\":null,\"total\":1}]");
    }

    @Test
    void optionalIsWrittenAsWhatItHolds() throws IOException {
        assertThat(written("optional", 200, Optional.of(view()))).isEqualTo(JSON);
        assertThat(written("optional", 200, view())).isEqualTo(JSON);
        assertThat(written("optional", 200, Optional.empty())).isEqualTo("null");
    }

    @Test
    void scalarIsWrittenAsItself() throws IOException {
        assertThat(written("number", 200, 7)).isEqualTo("7");
    }

    @Test
    void returnTypeHoldsForEverySuccess() throws IOException {
        assertThat(written("list", 201, List.of())).isEqualTo("[]");
        assertThat(written("list", 404, List.of())).isEqualTo(Reader.NOTHING);
        assertThat(written("list", 199, List.of())).isEqualTo(Reader.NOTHING);
        assertThat(written("list", 300, List.of())).isEqualTo(Reader.NOTHING);
    }

    @Test
    void eachStatusHasTheTypeThatIsDeclaredForIt() throws IOException {
        assertThat(written("response", 200, view())).isEqualTo(JSON);
        assertThat(written("response", 206, List.of(view()))).isEqualTo("[" + JSON + "]");
        assertThat(written("response", 409, problem())).isEqualTo("{\"title\":\"taken\"}");
        assertThat(written("response", 202, view())).isEqualTo(Reader.NOTHING);
        assertThat(written("response", 201, view())).isEqualTo(Reader.NOTHING);
        assertThat(written("empty", 204, view())).isEqualTo(Reader.NOTHING);
        assertThat(written("nothing", 200, view())).isEqualTo(Reader.NOTHING);
    }

    @Test
    void declaredStatusStandsBesideTheReturnType() throws IOException {
        assertThat(written("both", 200, view())).isEqualTo(JSON);
        assertThat(written("both", 409, problem())).isEqualTo("{\"title\":\"taken\"}");
    }

    @Test
    void elementOfAnotherTypeIsNotWritten() {
        assertThatThrownBy(() -> written("list", 200, List.of(view(), problem())))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void onlyTheDeclaredOpaqueTypeIsOpaque() throws IOException {
        var bytes = COMPILED.guard("ResponseResource", "bytes");
        assertThat(bytes.opaque(new byte[0])).isTrue();
        assertThat(bytes.opaque("text")).isFalse();
        assertThat(bytes.opaque(new ByteArrayInputStream(new byte[0]))).isFalse();
        assertThat(written("bytes", 200, view())).isEqualTo(Reader.NOTHING);

        assertThat(COMPILED.guard("ResponseResource", "download").opaque(new byte[0]))
                .isTrue();
        assertThat(COMPILED.guard("ResponseResource", "list").opaque(new byte[0]))
                .isFalse();
        assertThat(written("download", 404, problem())).isEqualTo("{\"title\":\"taken\"}");
    }

    @Test
    void typeOfALibraryIsWrittenAsTheApplicationDeclares() throws IOException {
        Compiled compiled = Compiled.of(ResponseShapes.FOREIGN);
        Object receipt = compiled.acme("Receipt", new Invoice());
        EndpointGuard guard = compiled.guard("ReceiptResource", "get");
        String lines = "\"lines\":[{\"article\":\"pen\"}]";
        String iban = "\"iban\":\"DE02120300000000202051\",";
        assertThat(Reader.named("mallory").receives(guard, 200, receipt))
                .isEqualTo("{\"invoice\":{\"number\":\"2026-7\"," + lines + "}}");
        assertThat(Reader.named("alice").receives(guard, 200, receipt))
                .isEqualTo("{\"invoice\":{\"number\":\"2026-7\"," + iban + lines + "}}");
        assertThat(Reader.named("bob", "clerk").receives(guard, 200, receipt))
                .isEqualTo("{\"invoice\":{\"number\":\"2026-7\",\"total\":10," + iban + lines + "}}");
        assertThat(compiled.sources()).containsKeys("com.acme.Invoice_Exposure", "com.acme.Invoice_Line_Exposure");
    }
}
