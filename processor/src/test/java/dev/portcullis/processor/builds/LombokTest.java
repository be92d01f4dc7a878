package dev.portcullis.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.builds.Toolchain.Result;
import java.io.IOException;
import java.nio.file.Path;
import lombok.Data;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Lombok writes getters into classes that other processors have already seen: it must not matter who comes first. */
class LombokTest {

    static final Toolchain[] ORDERS = {
        Toolchain.javac().after(Data.class), Toolchain.javac().before(Data.class),
    };

    private static final String VIEW = """
            @lombok.Value @lombok.Builder
            public class NoteView {
                @Expose UUID id;
                @Expose String text;
                @Expose boolean pinned;
                String internal;
            }
            """;

    private static final String NEW_NOTE = """
            @lombok.Data
            public class NewNote {
                @Accept @MaxSize(20) private String text;
                @Accept private List<String> tags;
            }
            """;

    private static final String RESOURCE = """
            @Path("notes") @RequiresRole("editor") @lombok.RequiredArgsConstructor
            @Consumes(MediaType.APPLICATION_JSON) @Produces(MediaType.APPLICATION_JSON)
            public class NoteResource {
                private final Map<String, NoteView> notes;
                @GET public List<NoteView> list() { return List.copyOf(notes.values()); }
                @POST public NoteView create(NewNote note) {
                    return NoteView.builder().id(UUID.randomUUID()).text(note.getText()).build();
                }
            }
            """;

    @TempDir
    private Path target;

    @ParameterizedTest
    @FieldSource("ORDERS")
    void gettersOfLombokAreExposedAndBounded(Toolchain toolchain) throws IOException {
        Result result = toolchain.compile(target, VIEW, NEW_NOTE, RESOURCE);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated()).containsOnlyKeys("NoteView_Exposure.java", "NoteResource_Guard.java");
        assertThat(result.generated().get("NoteView_Exposure.java"))
                .contains("getId()", "getText()", "isPinned()")
                .doesNotContain("nternal");
        assertThat(result.generated().get("NoteResource_Guard.java")).contains(".text(\"/text\", 20)");
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void rulesSeeThem(Toolchain toolchain) throws IOException {
        Result result = toolchain.compile(
                target,
                "@lombok.Data public class Account { private String name; }",
                "@lombok.Data public class Login { @Accept private String username, password; }",
                """
                @Path("sessions")
                public class SessionResource {
                    @GET @RequiresRole("admin") public Account get() { return null; }
                    @POST @PublicAccess(reason = "Log-in") @RateLimited(permits = 9, per = "PT1M")
                    @Consumes("application/json")
                    public void login(Login login) {}
                }
                """);

        assertThat(result.messages())
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message)
                                .startsWith("ERROR: [UndeclaredExposure] GET /sessions (SessionResource.get)"),
                        message -> assertThat(message)
                                .startsWith("ERROR: [MissingAttemptLimit] POST /sessions (SessionResource.login)"));
    }
}
