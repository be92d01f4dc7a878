package dev.portcullis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.Diagnostics;
import dev.portcullis.processor.model.Finding.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is registered, documented as it behaves, and tested. */
class CatalogueTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "portcullis", "processor", "check");

    /** Raised by the check goal, which sees the whole application; the tests of the report compare their pages. */
    private static final List<String> RAISED_BY_THE_GATE =
            List.of("PolicyWeakened", "LockOutOfDate", "UnguardedResource");

    private static final List<String> SECTIONS =
            List.of("What it finds", "Why", "Bad", "Good", "How to waive or configure it", "Limits");

    static Stream<RuleInfo> rules() {
        return Rules.infos().stream();
    }

    @Test
    void everyRuleClassIsRegistered() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> classes = files.filter(file -> read(file).contains("new RuleInfo("))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(Rules.names()).containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    @Test
    void everyRuleIsCalledLikeItsClass() {
        assertThat(Rules.ALL)
                .allSatisfy(rule ->
                        assertThat(rule.info().name()).isEqualTo(rule.getClass().getSimpleName()));
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", ""))
                            .filter(name -> !name.equals("README")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Rules.names().stream(), RAISED_BY_THE_GATE.stream())
                                    .toList());
        }
    }

    @Test
    void theCatalogueListsEveryRule() {
        String table = rules().map(info -> "| [" + info.name() + "](" + info.name() + ".md) | "
                        + severity(info).toLowerCase(Locale.ROOT) + " | " + info.summary() + " | " + numbers(info)
                        + " |")
                .collect(Collectors.joining("\n"));
        assertThat(page("README")).contains(table + "\n\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aFindingThatSparesNothingToEnforceIsAlwaysAnError(RuleInfo info) {
        assertThat(info.guardless()).isIn(false, info.weight() == Weight.ERROR);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsOwnTests(RuleInfo info) {
        assertThat(Path.of("src", "test", "java", "dev", "portcullis", "processor", "check", info.name() + "Test.java"))
                .content()
                .contains(" " + info.name() + ": ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPageSaysWhatTheCatalogueSays(RuleInfo info) {
        String page = page(info.name());
        assertThat(page)
                .startsWith("# " + info.name() + "\n\n**" + capitalised(info.weight()) + "**"
                        + (info.essential() ? ", essential" : "") + " · ")
                .contains("\n\n" + info.summary() + ".\n\n");
        info.cwe()
                .forEach(cwe -> assertThat(page)
                        .contains("[CWE-" + cwe + "](https://cwe.mitre.org/data/definitions/" + cwe + ".html)"));
        info.owasp().forEach(risk -> assertThat(page).contains("[OWASP " + risk + ":2023](https://owasp.org/"));
        info.asvs().forEach(requirement -> assertThat(page).contains(requirement));
        assertThat(Pattern.compile("^## (.*)$", Pattern.MULTILINE)
                        .matcher(page)
                        .results()
                        .map(heading -> heading.group(1)))
                .isEqualTo(SECTIONS);
        assertThat(page.contains("refuses every request")).isEqualTo(info.guardless());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadCodeOfAPageGetsExactlyTheDiagnosticThatItShows(RuleInfo info) {
        String bad = section(info.name(), "Bad");
        assertThat(compiled(info).messagesIn(given(), block("java", bad)))
                .singleElement()
                .asString()
                .contains("[" + info.name() + "]")
                .isEqualTo(block("text", bad).strip());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodCodeOfAPageGetsNone(RuleInfo info) {
        assertThat(compiled(info).messagesIn(given(), block("java", section(info.name(), "Good"))))
                .isEmpty();
    }

    /** What only the profile strict tells is told under it, and what only Gradle does in Gradle. */
    private static Diagnostics compiled(RuleInfo info) {
        if (info.name().equals("UnwatchedField")) {
            return Diagnostics.inGradle();
        }
        return info.weight() == Weight.STRICT ? Diagnostics.with("-Aportcullis.profile=strict") : Diagnostics.with();
    }

    private static String severity(RuleInfo info) {
        return capitalised(info.weight()) + (info.essential() ? ", essential" : "");
    }

    private static String capitalised(Weight weight) {
        return weight.name().charAt(0) + weight.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String numbers(RuleInfo info) {
        return info.cwe().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String given() {
        return block("java", page("README"));
    }

    private static String section(String rule, String heading) {
        return Arrays.stream(page(rule).split("\n## ", -1))
                .filter(section -> section.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String block(String language, String text) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(block.find()).as("a block of %s in %s", language, text).isTrue();
        return block.group(1);
    }

    private static String page(String name) {
        return read(PAGES.resolve(name + ".md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
