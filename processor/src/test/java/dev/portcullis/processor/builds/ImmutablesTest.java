package dev.portcullis.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.builds.Toolchain.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.immutables.value.Value;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Immutables generates the classes that resources take and return: they exist from the second round on. */
class ImmutablesTest {

    static final Toolchain[] ORDERS = {
        Toolchain.javac().after(Value.class),
        Toolchain.javac().before(Value.class),
        Toolchain.eclipse().after(Value.class),
    };

    private static final String NOTE = """
            @org.immutables.value.Value.Immutable
            public interface Note {
                @Expose @Accept(reason = "The client numbers its notes") UUID id();
                @Expose @Accept @MaxSize(20) String getText();
                String internal();
            }
            """;

    @TempDir
    private Path target;

    @ParameterizedTest
    @FieldSource("ORDERS")
    void generatedTypesAreExposedAndBounded(Toolchain toolchain) throws IOException {
        Result result = toolchain.compile(target, NOTE, """
                @Path("notes") @RequiresRole("editor")
                @Consumes(MediaType.APPLICATION_JSON) @Produces(MediaType.APPLICATION_JSON)
                public class NoteResource {
                    @GET public ImmutableNote get() { return null; }
                    @GET @Path("all") public List<Note> all() { return List.of(); }
                    @POST public void create(ImmutableNote note) {}
                }
                """);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated())
                .containsOnlyKeys("ImmutableNote_Exposure.java", "Note_Exposure.java", "NoteResource_Guard.java");
        assertThat(result.generated().get("ImmutableNote_Exposure.java"))
                .contains("id()", "getText()")
                .doesNotContain("nternal");
        assertThat(result.generated().get("NoteResource_Guard.java"))
                .contains(".text(\"/text\", 20)", ".value(\"/id\")")
                .doesNotContain("nternal");
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void rulesSeeThem(Toolchain toolchain) throws IOException {
        Result result = toolchain.compile(
                target, "@org.immutables.value.Value.Immutable public interface Account { String name(); }", """
                        @Path("accounts")
                        public class AccountResource {
                            @GET @RequiresRole("admin") public ImmutableAccount get() { return null; }
                        }
                        """);

        assertThat(result.messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith("ERROR: [UndeclaredExposure] GET /accounts (AccountResource.get)"));
    }
}
