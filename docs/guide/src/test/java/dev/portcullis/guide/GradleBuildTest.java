package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a project by the snippets of the page about the command line, without a network. */
class GradleBuildTest {

    private static final Path PAGE = Path.of("..", "command-line.md");

    private static final String VIEW = "public record NoteView(@Expose UUID id, @Expose String text) {}\n";

    private static final String NOTES = """
            @Path("notes") @RequiresRole("editor")
            public class NoteResource {
                @GET @Produces("application/json") public List<NoteView> list() { return List.of(); }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theGradleOfThisMachineHoldsEveryBuildToItsPolicies(@TempDir Path userHome)
            throws IOException, InterruptedException {
        holdsToItsPolicies(Gradle.installed(userHome), snippet(1) + GradleProject.libraries() + snippet(0));
    }

    @Test
    void aNewerOneHoldsEveryBuildToItsPolicies(@TempDir Path home) throws IOException, InterruptedException {
        try (Gradle gradle = Gradle.of(home)) {
            holdsToItsPolicies(gradle, GradleProject.libraries() + snippet(0));
        }
    }

    /** The second one is for old versions. */
    private static String snippet(int index) {
        List<String> snippets = Page.read(PAGE).blocks().stream()
                .filter(block -> block.info().equals("groovy"))
                .map(Page.Block::text)
                .toList();
        assertThat(snippets).hasSize(2);
        return snippets.get(index);
    }

    private void holdsToItsPolicies(Gradle gradle, String script) throws IOException, InterruptedException {
        Path commandLine = Jars.commandLine();
        GradleProject project = new GradleProject(folder, gradle, script);
        project.provide(commandLine);
        project.source("NoteView", VIEW);
        project.source("NoteResource", NOTES);
        fails(project, "error: [LockOutOfDate] ", "policy.lock: it does not exist");

        Shell.Result lock = new Shell(folder, Map.of())
                .run("java -jar libs/" + commandLine.getFileName() + " lock build/classes/java/main");
        assertThat(lock.exitCode()).as(lock.output()).isZero();
        passes(project);

        project.source("NoteResource", NOTES.replace("@RequiresRole(\"editor\")", "@Authenticated"));
        fails(project, "error: [PolicyWeakened] GET /notes (NoteResource.list)");

        project.source("NoteResource", NOTES.replace("@RequiresRole(\"editor\")", ""));
        fails(project, "error: [MissingAccessPolicy] GET /notes (NoteResource.list)");

        project.source("NoteResource", NOTES);
        passes(project);

        project.source("NoteView", VIEW.replace("@Expose ", ""));
        fails(project, "error: [UndeclaredExposure] GET /notes (NoteResource.list)");
    }

    private static void passes(GradleProject project) throws IOException, InterruptedException {
        Shell.Result result = project.run("check");
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    private static void fails(GradleProject project, String... saying) throws IOException, InterruptedException {
        Shell.Result result = project.run("check");
        assertThat(result.exitCode()).as(result.output()).isNotZero();
        assertThat(result.output()).contains(saying);
    }
}
