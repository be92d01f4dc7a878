package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Gradle that compiles incrementally does with a processor that is declared as aggregating, after changes of all kinds. */
class GradleIncrementalTest {

    private static final String ALONE = "Incremental compilation of 1 classes";
    private static final String WHOLE = "Full recompilation is required because '@Override' has source retention."
            + " Aggregating annotation processors require class or runtime retention.";

    private static final Pattern PLACE = Pattern.compile("\"file\": .*\\s+\"line\": .*");

    private static final String VIEW =
            "public record NoteView(@Expose UUID id, @Expose String text, String internal) {}\n";

    private static final String BASE = """
            public abstract class Base<V> {
                @GET @Path("{id}") @RequiresRole("editor")
                public V get(@PathParam("id") @NotOwned(reason = "Shared") UUID id) { return null; }
            }
            """;

    private static final String NOTES = """
            @Path("notes") @RequiresRole("editor") @Produces("application/json")
            public class NoteResource extends Base<NoteView> {
                @POST @Consumes("application/json") public NoteView create(NewNote note) { return null; }
            }
            """;

    private static final String COUNT = """
            @Path("count") @RequiresRole("admin")
            public class CountResource {
                @GET @Produces("text/plain") @OpaqueBody(reason = "A number")
                public String count(@QueryParam("of") @MaxSize(9) String of) { return "1"; }
            }
            """;

    @TempDir
    private static Path home;

    private static Gradle gradle;

    @TempDir
    private Path folder;

    private GradleProject project;

    @BeforeAll
    static void putsGradleTogether() throws IOException {
        gradle = Gradle.of(home);
    }

    @AfterAll
    static void stopsGradle() throws IOException {
        gradle.close();
    }

    /** No source has an annotation that is gone from class files: only the code of guards has. */
    @BeforeEach
    void makesAProject() throws IOException {
        project = new GradleProject(
                folder,
                gradle,
                first("kotlin", "../README.md") + GradleProject.libraries() + first("groovy", "configuration.md"));
        project.source("NoteView", VIEW);
        project.source("Base", BASE);
        project.source("NewNote", "public record NewNote(@MaxSize(20) String text) {}");
        project.source("Clock", "public class Clock {}");
    }

    /** The first block of a language on a page. */
    private static String first(String language, String page) {
        return Page.read(Path.of("..", page)).blocks().stream()
                .filter(block -> block.info().equals(language))
                .map(Page.Block::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyChangeIsJudgedWithAllResources() throws IOException, InterruptedException {
        project.source("NoteResource", NOTES);
        project.source("CountResource", COUNT);
        compiles("--build-cache");
        Map<String, String> before = outputs();
        assertThat(before.keySet())
                .contains(
                        "classes/java/main/META-INF/services/dev.portcullis.runtime.guard.ResourceGuard",
                        "classes/java/main/META-INF/portcullis/policy.json",
                        "generated/sources/annotationProcessor/java/main/com/acme/NoteResource_Guard.java");
        assertThat(report()).contains("CountResource.java").doesNotContain("\"line\": 0");
        assertThat(compiles()).contains(":compileJava UP-TO-DATE");
        assertThat(compiles("clean", "--build-cache")).contains(":compileJava FROM-CACHE");
        assertThat(outputs()).isEqualTo(before);
        assertThat(report()).contains("CountResource.java");

        project.source("Clock", "public class Clock { long now; }");
        assertThat(compiles()).contains(WHOLE);
        assertThat(outputs()).isEqualTo(before);

        project.remove("CountResource");
        assertThat(compiles()).contains(WHOLE);
        assertThat(outputs()).doesNotContainKey("classes/java/main/com/acme/CountResource_Guard.class");
        assertThat(outputs().values()).noneMatch(text -> text.contains("CountResource"));

        project.remove("NoteResource");
        assertThat(compiles()).contains(WHOLE);
        assertThat(outputs().keySet())
                .noneMatch(file -> file.contains("Guard") || file.contains("Exposure") || file.contains("policy"));
    }

    @Test
    void aResourceIsJudgedByTheClassFilesOfWhatDidNotChange() throws IOException, InterruptedException {
        project.source("NoteView", VIEW.replace("@Expose ", ""));
        compiles();
        project.source("NoteResource", NOTES);
        assertThat(fails(
                        "[UndeclaredExposure] GET /notes/{id} (NoteResource.get)",
                        "[UndeclaredExposure] POST /notes (NoteResource.create)"))
                .doesNotContain("Full recompilation");

        project.source("NoteView", VIEW);
        project.remove("NoteResource");
        compiles();
        project.source("NoteResource", NOTES);
        assertThat(compiles()).contains(ALONE);
        Map<String, String> outputs = outputs();
        assertThat(report()).contains("\"file\": \"com.acme.NoteView\"");

        compiles("clean");
        assertThat(outputs()).isEqualTo(outputs);
        assertThat(report()).contains("\"file\": \"com/acme/NoteView.java\"").doesNotContain("\"line\": 0");
    }

    @Test
    void librariesAndMethodBodiesAreSeenAsInAnyBuild() throws IOException, InterruptedException {
        makesALibrary("""
                package com.lib;
                import jakarta.ws.rs.*;
                @Path("health")
                public class Health {
                    @GET @Produces("text/plain") public String get() { return "up"; }
                }
                """);
        project.source("NoteResource", NOTES);
        project.source("HealthPolicies", """
                @PolicyFor(type = com.lib.Health.class) @Authenticated
                public interface HealthPolicies {
                    @OpaqueBody(reason = "A word") String get();
                }
                """);
        project.source("Site", """
                @Path("site") @Authenticated
                public class Site {
                    final Object hidden = new NoteResource() {};
                    @Path("health") public com.lib.Health health() { return null; }
                }
                """);
        fails(
                "[HiddenResource] an anonymous subclass of NoteResource in field Site.hidden",
                "[UnresolvableEndpoint] method Site.health");
    }

    /** Gradle compares what others can compile against, which is not what stands on private fields. */
    @Test
    void aPolicyOnAPrivateFieldOfAnotherProjectIsNoneThatGradleWatches() throws IOException, InterruptedException {
        String view = """
                package com.acme.views;
                import dev.portcullis.Expose;
                public class Account {
                    @Expose private String name;
                    @Expose private String iban;
                    public String getName() { return name; }
                    public String getIban() { return iban; }
                }
                """;
        GradleProject views = project.dependency("views", GradleProject.libraries());
        views.source("views/Account", view);
        project.source("AccountResource", """
                @Path("account") @Authenticated
                public class AccountResource {
                    @GET @Produces("application/json") public com.acme.views.Account get() { return null; }
                }
                """);
        fails("[UnwatchedField] field Account.name", "[UnwatchedField] field Account.iban");

        List<String> lines = first("groovy", "rules/UnwatchedField.md").lines().toList();
        assertThat(lines).hasSize(4);
        project.script(String.join("\n", lines.get(0), lines.get(2), lines.get(3), ""));
        compiles("--build-cache");
        views.source("views/Account", view.replace("@Expose private String iban", "private String iban"));
        compiles("clean", "--build-cache");
        assertThat(written()).as("by the cache").contains("getIban");

        project.script(String.join("\n", lines.get(0), lines.get(1), lines.get(3), ""));
        compiles("--build-cache");
        assertThat(written()).contains("getName").doesNotContain("getIban");
    }

    private String written() throws IOException {
        return Files.readString(
                project.built("generated/sources/annotationProcessor/java/main/com/acme/views/Account_Exposure.java"));
    }

    /** A dependency that was compiled without the processor. */
    private void makesALibrary(String text) throws IOException {
        Path source = Files.writeString(folder.resolve("Health.java"), text);
        String api = Jars.of(jakarta.ws.rs.Path.class).findFirst().orElseThrow().toString();
        int failed = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        api,
                        "-d",
                        folder.resolve("library").toString(),
                        source.toString());
        assertThat(failed).isZero();
        project.script("dependencies { implementation files('library') }\n");
    }

    private String compiles(String... arguments) throws IOException, InterruptedException {
        Shell.Result result = project.run("--info " + String.join(" ", arguments) + " compileJava");
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }

    /**
     * Builds what must not pass.
     *
     * @param errors rules and subjects
     */
    private String fails(String... errors) throws IOException, InterruptedException {
        Shell.Result result = project.run("--info compileJava");
        assertThat(result.exitCode()).as(result.output()).isNotZero();
        assertThat(result.output().lines().filter(line -> line.contains("error: ")))
                .as(result.output())
                .map(line -> line.replaceFirst(".*error: (.*?): .*", "$1"))
                .containsExactlyInAnyOrder(errors);
        return result.output();
    }

    private String report() throws IOException {
        return Files.readString(project.built("portcullis/policy.json"));
    }

    /** What the processor has written, without places, and the names of its classes. */
    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (String root : List.of("classes", "generated")) {
            try (Stream<Path> files = Files.walk(project.built(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = project.built("").relativize(file).toString();
                    outputs.put(
                            name,
                            name.endsWith(".class")
                                    ? ""
                                    : PLACE.matcher(Files.readString(file)).replaceAll(""));
                }
            }
        }
        return outputs;
    }
}
