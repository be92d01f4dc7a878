package dev.portcullis.report.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.CompiledPolicy;
import dev.portcullis.report.lock.LockText;
import dev.portcullis.report.lock.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the rules that the gate raises show what it says. */
class RulePagesTest {

    private static final Path PAGES = Path.of("../docs/rules");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"PolicyWeakened,100", "LockOutOfDate,300"})
    void theLockOfAPageGetsTheDiagnosticThatItShows(String rule, int locked) throws IOException {
        Path file = folder.resolve("policy.lock");
        Files.writeString(file, LockText.write(Vault.lock()).replace("size $.title 200", "size $.title " + locked));

        List<GateFinding> findings =
                new LockGate(file, CompiledPolicy.of(List.of(Vault.report())), Commands.MAVEN).check(true);

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(Files.readString(PAGES.resolve(rule + ".md")))
                        .contains("`size $.title " + locked + " characters`")
                        .contains("\n" + finding.text().replace(file.toString(), "policy.lock") + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {GateFinding.WEAKENED, GateFinding.OUT_OF_DATE, GateFinding.UNGUARDED})
    void everyPageHasTheSectionsOfARule(String rule) throws IOException {
        assertThat(Files.readString(PAGES.resolve(rule + ".md")).lines())
                .startsWith("# " + rule)
                .containsSubsequence(
                        "## What it finds",
                        "## Why",
                        "## Bad",
                        "## Good",
                        "## How to waive or configure it",
                        "## Limits");
    }

    @Test
    void theGuideShowsALock() throws IOException {
        String guide = Files.readString(Path.of("../docs/lock.md"));
        int start =
                guide.indexOf(LockText.write(Vault.lock()).lines().findFirst().orElseThrow());
        String shown = guide.substring(start, guide.indexOf("```", start));

        assertThat(LockText.write(LockText.read(shown))).isEqualTo(shown);
    }
}
