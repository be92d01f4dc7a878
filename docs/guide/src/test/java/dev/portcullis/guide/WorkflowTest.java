package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the shell of the workflows that the page about the report shows, after a build that fails. The compiler stands for
 * {@code mvn}, and a script for {@code gh} that writes down what it is told: neither GitHub nor its actions are asked.
 */
class WorkflowTest {

    private static final Path PAGE = Path.of("..", "report.md");
    private static final Path SERVICE = Path.of("src", "test", "resources", "adopting");
    private static final String BUILD = "mvn -B verify";

    @TempDir
    private Path workspace;

    private List<JsonNode> workflows;

    @BeforeEach
    void aBuildHasFailed() throws IOException {
        workflows = Page.read(PAGE).blocks().stream()
                .filter(block -> block.info().equals("yaml"))
                .map(block -> read(block.text()))
                .toList();
        assertThat(workflows)
                .hasSize(2)
                .allSatisfy(workflow -> assertThat(runs(workflow)).contains(BUILD));
        assertThat(Compilation.of(SERVICE, workspace.resolve("target")).errors())
                .isNotEmpty();
    }

    @Test
    void thePolicyIsShownAndCommented() throws IOException, InterruptedException {
        Path gh = workspace.resolve("bin/gh");
        Files.createDirectories(gh.getParent());
        Files.writeString(gh, "#!/bin/sh\nprintf '%s\\n' \"$@\" > told\n");
        assertThat(gh.toFile().setExecutable(true)).isTrue();
        Path summary = workspace.resolve("summary");
        Shell shell = new Shell(
                workspace,
                Map.of(
                        "GITHUB_STEP_SUMMARY",
                        summary.toString(),
                        "PATH",
                        gh.getParent() + ":" + System.getenv("PATH")));

        for (String script : runs(workflows.get(0))) {
            if (!script.equals(BUILD)) {
                Shell.Result result = shell.run(script.replace("${{ github.event.number }}", "17"));
                assertThat(result).isEqualTo(new Shell.Result(0, ""));
            }
        }

        Path policy = workspace.resolve("target/portcullis/policy.md");
        assertThat(summary).hasSameTextualContentAs(policy).content().contains("GET /api/orders/{id}");
        List<String> told = Files.readAllLines(workspace.resolve("told"));
        assertThat(told).startsWith("pr", "comment", "17").contains("--edit-last", "--create-if-none");
        assertThat(workspace.resolve(told.get(told.indexOf("--body-file") + 1)))
                .exists()
                .hasSameTextualContentAs(policy);
    }

    @Test
    void whatFollowsTheBuildRunsAlsoWhenItFails() {
        for (JsonNode workflow : workflows) {
            assertThat(steps(workflow)
                            .dropWhile(step -> !step.path("run").asText().equals(BUILD))
                            .skip(1))
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step.path("if").asText()).startsWith("always()"));
        }
    }

    @Test
    void theFindingsAreWhereTheUploadLooks() {
        JsonNode workflow = workflows.get(1);

        assertThat(workflow.at("/permissions/security-events").asText()).isEqualTo("write");
        assertThat(steps(workflow)
                        .filter(step -> step.path("uses").asText().startsWith("github/codeql-action/upload-sarif@"))
                        .map(step -> step.at("/with/sarif_file").asText()))
                .singleElement()
                .satisfies(file -> assertThat(workspace.resolve(file)).content().contains("\"version\": \"2.1.0\""));
    }

    private static Stream<JsonNode> steps(JsonNode workflow) {
        JsonNode steps = workflow.isArray() ? workflow : workflow.path("steps");
        return StreamSupport.stream(steps.spliterator(), false);
    }

    private static List<String> runs(JsonNode workflow) {
        return steps(workflow)
                .filter(step -> step.has("run"))
                .map(step -> step.path("run").asText().strip())
                .toList();
    }

    private static JsonNode read(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
