package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the command line does what its page shows. */
class CommandLineTest {

    private static final Path PAGE = Path.of("..", "command-line.md");
    private static final Path VAULT = Path.of("../../report/src/test/resources/dev/portcullis/report");

    @TempDir
    private Path folder;

    @Test
    void saysItsVersion() throws IOException, InterruptedException {
        Shell.Result result = new Shell(folder, Map.of()).run("java -jar " + Jars.commandLine() + " --version");

        assertThat(result).isEqualTo(new Shell.Result(0, "portcullis-report " + Jars.VERSION + "\n"));
    }

    @TestFactory
    List<DynamicTest> everyCommandOfThePageRuns() throws IOException, InterruptedException {
        Path jar = Jars.commandLine();
        Files.copy(jar, folder.resolve("portcullis-report-cli.jar"));
        Path policy = folder.resolve("build/classes/java/main/META-INF/portcullis/policy.json");
        Files.createDirectories(policy.getParent());
        Files.copy(VAULT.resolve("vault.json"), policy);
        // What is JSON is YAML, too.
        Files.copy(VAULT.resolve("openapi/vault.openapi.json"), folder.resolve("openapi.yaml"));
        Shell shell = new Shell(folder, Map.of("CI", "true"));
        assertThat(shell.run("java -jar portcullis-report-cli.jar lock build/classes/java/main")
                        .exitCode())
                .isZero();

        List<String> commands = Page.read(PAGE).blocks().stream()
                .filter(block -> block.info().equals("sh"))
                .flatMap(block -> block.text().lines())
                .toList();
        assertThat(commands).hasSize(7).allMatch(command -> command.startsWith(Shell.COMMAND_LINE));
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Shell.Result result = shell.run(command);
                    assertThat(result.exitCode()).as(result.output()).isZero();
                    assertThat(result.output()).doesNotContain("warning", "error");
                }))
                .toList();
    }
}
