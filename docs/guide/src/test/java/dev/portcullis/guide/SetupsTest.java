package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the page about getting started shows stands in the projects that the build runs. */
class SetupsTest {

    private static final Path PAGE = Path.of("..", "getting-started.md");
    private static final Path SETUPS = Path.of("setups");

    @TestFactory
    List<DynamicTest> everyBlockStandsInItsProject() {
        return Page.read(PAGE).blocks().stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.info(),
                        () -> assertThat(projectFile(block)).content().contains(block.text())))
                .toList();
    }

    @Test
    void everyProjectIsBuiltAndOnThePage() throws IOException {
        String build = Files.readString(Path.of("..", "..", "pom.xml"));
        List<String> shown = Page.read(PAGE).blocks().stream()
                .map(block -> projectFile(block).getName(1).toString())
                .distinct()
                .toList();
        assertThat(shown).contains("notes").hasSize(7).allSatisfy(project -> {
            if (!project.equals("notes")) {
                assertThat(build).contains("<module>docs/guide/setups/" + project + "</module>");
            }
        });
    }

    private static Path projectFile(Page.Block block) {
        return SETUPS.resolve(block.info().split(" ", -1)[1]);
    }
}
