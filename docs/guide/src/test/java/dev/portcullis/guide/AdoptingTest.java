package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the page about adopting: its blocks are applied to the service, and each step comes out as it says. */
class AdoptingTest {

    private static final Path PAGE = Path.of("..", "adopting.md");
    private static final Path SERVICE = Path.of("src", "test", "resources", "adopting");
    private static final String PACKAGE = "com/acme/shop";
    private static final Pattern STEP = Pattern.compile("(?m)^## \\d+\\. (.+)$");
    private static final Pattern OUTCOME = Pattern.compile("\\*\\*The build: (\\d+) errors?, (\\d+) waivers?\\.\\*\\*");

    /** A waiver of the page holds for a while from whenever it is read. */
    private static final String UNTIL = "2027-03-31";

    @TempDir
    private Path project;

    @Test
    void everyStepComesOutAsThePageSays() throws IOException {
        Path sources = copy();
        List<String> outcomes = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<Compilation> compilations = new ArrayList<>();
        for (String step : steps(Files.readString(PAGE))) {
            Page page = Page.parse(
                    PAGE,
                    step.replace(
                            UNTIL, LocalDate.now(ZoneOffset.UTC).plusDays(90).toString()));
            for (Page.Block block : page.blocks()) {
                Change.of(block).applyIn(sources.resolve(PACKAGE));
            }
            Matcher outcome = OUTCOME.matcher(step);
            if (outcome.find()) {
                Compilation compilation = Compilation.of(withImports(sources), project.resolve("target"));
                compilations.add(compilation);
                outcomes.add(compilation.errors().size() + " errors, "
                        + compilation.report().waivers().size() + " waivers");
                expected.add(outcome.group(1) + " errors, " + outcome.group(2) + " waivers");
            }
        }

        assertThat(expected).hasSize(6).endsWith("0 errors, 0 waivers");
        assertThat(outcomes).isEqualTo(expected);
        Compilation last = compilations.get(compilations.size() - 1);
        assertThat(last.warnings()).isEmpty();
        assertThat(last.report().endpoints()).hasSize(20).allMatch(endpoint -> endpoint.access() != null);
    }

    private static List<String> steps(String page) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(page);
        List<Integer> starts = new ArrayList<>();
        while (step.find()) {
            starts.add(step.start());
        }
        starts.add(page.length());
        for (int index = 1; index < starts.size(); index++) {
            steps.add(page.substring(starts.get(index - 1), starts.get(index)));
        }
        return steps;
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
