package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the page about adopting: its changes are made to the service, its commands are typed, and each step comes out as it says. */
class AdoptingTest {

    private static final Path PAGE = Path.of("..", "adopting.md");
    private static final Path SERVICE = Path.of("src", "test", "resources", "adopting");
    private static final String PACKAGE = "com/acme/shop";
    private static final Pattern OUTCOME = Pattern.compile("\\*\\*The build: (\\d+) errors?, (\\d+) waivers?\\.\\*\\*");

    /** A waiver of the page holds for a while from whenever it is read. */
    private static final String UNTIL = "2027-03-31";

    @TempDir
    private Path project;

    @Test
    void everyStepComesOutAsThePageSays() throws IOException, InterruptedException {
        Path sources = copy();
        List<String> outcomes = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<Compilation> compilations = new ArrayList<>();
        String page = Files.readString(PAGE)
                .replace(UNTIL, LocalDate.now(ZoneOffset.UTC).plusDays(90).toString());
        Matcher outcome = OUTCOME.matcher(page);
        int done = 0;
        while (outcome.find()) {
            follow(page.substring(done, outcome.start()), sources);
            Compilation compilation = Compilation.of(withImports(sources), project.resolve("target"));
            compilations.add(compilation);
            outcomes.add(compilation.errors().size() + " errors, "
                    + compilation.report().waivers().size() + " waivers");
            expected.add(outcome.group(1) + " errors, " + outcome.group(2) + " waivers");
            done = outcome.end();
        }
        follow(page.substring(done), sources);

        assertThat(expected).hasSize(7).endsWith("0 errors, 0 waivers");
        assertThat(outcomes).isEqualTo(expected);
        Compilation last = compilations.get(compilations.size() - 1);
        assertThat(last.warnings()).isEmpty();
        assertThat(last.report().endpoints()).hasSize(20).allMatch(endpoint -> endpoint.access() != null);
        assertThat(project.resolve("policy.lock")).content().contains("weakened rates reason=");
    }

    /** Changes sources, types commands, and compares what they print; a command that prints an error has to fail. */
    private void follow(String text, Path sources) throws IOException, InterruptedException {
        Shell shell = new Shell(project, Map.of("CI", ""));
        String printed = "";
        for (Page.Block block : Page.parse(PAGE, text).blocks()) {
            switch (block.info()) {
                case "sh" -> {
                    Shell.Result result = shell.run(Shell.onClassPath(block.text()));
                    assertThat(result.exitCode())
                            .as(result.output())
                            .isEqualTo(result.output().contains("error:") ? 1 : 0);
                    printed = result.output();
                }
                case "text" -> assertThat(printed).isEqualTo(block.text());
                case "text policy.lock" ->
                    assertThat(project.resolve("policy.lock")).content().contains(block.text());
                default -> Change.of(block).applyIn(sources.resolve(PACKAGE));
            }
        }
    }

    private Path copy() throws IOException {
        Path sources = project.resolve("sources");
        Path folder = Files.createDirectories(sources.resolve(PACKAGE));
        try (Stream<Path> files = Files.list(SERVICE.resolve(PACKAGE))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return sources;
    }

    /** The page leaves imports out, as an editor adds them. */
    private Path withImports(Path sources) throws IOException {
        Path complete = project.resolve("complete");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = complete.resolve(sources.relativize(file));
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target,
                        Files.readString(file)
                                .replaceFirst(";\n", ";\n\nimport dev.portcullis.*;\nimport java.util.*;\n"));
            }
        }
        return complete;
    }
}
