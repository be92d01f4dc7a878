package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final Pattern CODE_SPAN = Pattern.compile("<code>.*?</code>|(?<!\\\\)`[^`]*`");
    private static final Pattern FENCE = Pattern.compile("```mermaid\n.*?\n```\n", Pattern.DOTALL);
    private static final Pattern BARE_PIPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");

    private static final String VAULT = MarkdownReport.render(Samples.vault());

    @Test
    void equalReportsGiveEqualText() {
        assertThat(MarkdownReport.render(PolicyJson.read(PolicyJson.write(Samples.vault()))))
                .isEqualTo(VAULT);
        assertThat(VAULT).doesNotContain("\r").endsWith("</details>\n");
    }

    @Test
    void nothingThatAProgrammerWritesBecomesMarkup() {
        String payload = "<script>alert(1)</script>\n\n| `\\`| \\| *b* [x](y) @team #7 $x$ ";
        String page = MarkdownReport.render(Payloads.inEveryString(Samples.vault(), text -> payload + text));
        String outsideCode =
                CODE_SPAN.matcher(FENCE.matcher(page).replaceAll("")).replaceAll("");

        assertThat(outsideCode)
                .doesNotContain("<script", " [x", " *b", "@team", "#7", "$x")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(cells(page)).isEqualTo(cells(VAULT));
    }

    @Test
    void annotationsMentionNobody() {
        assertThat(Markdown.text("add @RequiresRole(\"a\"), @Authenticated."))
                .isEqualTo("add `@RequiresRole(\"a\")`, `@Authenticated`.");
    }

    @Test
    void pathsOpenNoFormula() {
        assertThat(Markdown.text("$.items[].name and US$ 5")).isEqualTo("`$.items[].name` and US\\$ 5");
    }

    @Test
    void codeThatBackTicksCannotHoldIsEscaped() {
        assertThat(Markdown.code("/{id: a|b}")).isEqualTo("<code>/{id: a\\|b}</code>");
        assertThat(Markdown.code("a`b")).isEqualTo("<code>a\\`b</code>");
        assertThat(Markdown.code("")).isEqualTo("<code></code>");
        assertThat(Markdown.code("List<String>")).isEqualTo("`List<String>`");
    }

    @Test
    void theFailureIsShownOnlyForAnErrorThatNobodyAccepted() {
        assertThat(VAULT).contains("This build failed: 1 error.");
        assertThat(MarkdownReport.render(Samples.withoutErrors())).doesNotContain("This build failed");
    }

    @Test
    void anEmptyReportIsItsCounts() {
        assertThat(MarkdownReport.render(Samples.empty())).isEqualTo("""
                # Access policy

                Endpoints **0** · Public **0** · Logged in **0** · Role only **0** · Owned **0** · By own rule **0** \
                · Closed **0** · Without policy **0** · Unlimited **0** · Opaque **0** · Errors **0** · Warnings **0** \
                · Waivers **0**

                portcullis 0.1.0 · profile standard · no role catalogue
                """);
    }

    @Test
    void whatHasChangedComesFirst() {
        String page = MarkdownReport.render(
                Samples.vault(),
                new PolicyChanges(
                        "policy.lock",
                        List.of(
                                new PolicyChange(
                                        PolicyChange.Kind.WEAKER, "GET /documents/{id}", "role admin", "logged in"),
                                new PolicyChange(PolicyChange.Kind.STRICTER, "GET /export", "public", ""))));

        assertThat(page)
                .contains("Weaker **1** · Endpoints")
                .contains("## Changes against policy.lock")
                .contains("| `GET /documents/{id}` | **❌ weaker** | role admin | logged in |\n")
                .contains("| `GET /export` | stricter | public | nothing |\n");
        assertThat(page.indexOf("## Changes"))
                .isLessThan(page.indexOf("## Findings"))
                .isLessThan(page.indexOf("## Endpoints"));
        assertThat(VAULT).doesNotContain("Changes against", "Weaker");
    }

    @Test
    void thePictureIsMermaidInWhichNoValueIsMarkup() {
        String picture = FENCE.matcher(MarkdownReport.render(
                        Payloads.inEveryString(Samples.vault(), text -> "\"]-->x[\"<b>`#\n" + text)))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();

        assertThat(picture.lines().skip(2).limit(picture.lines().count() - 3))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        "  [cgd]\\d+(?: --> [gd]\\d+|(?:\\(\\[|\\[\\(|\\[)\"(?:[^\"<`]|<br/>)*\"(?:]\\)|\\)]|]))"));
        assertThat(VAULT).contains("  c0([\"anyone\"])", "DELETE /users/{number}", "[(\"PERSONAL\")]");
    }

    @Test
    void aLargeApplicationFitsIntoOneComment() {
        PolicyReport vault = Samples.vault();
        PolicyReport large = Samples.withEndpoints(IntStream.range(0, 200)
                .boxed()
                .flatMap(copy -> vault.endpoints().stream().map(endpoint -> Samples.at("/copy" + copy, endpoint)))
                .toList());
        String page = MarkdownReport.render(large);

        assertThat(page.length()).isBetween(60_000, MarkdownReport.LONGEST);
        assertThat(page)
                .contains("*Cut: there are 2400 rows.*")
                .contains("> **Cut at 65,536 characters**", "Left out: ")
                .endsWith(".\n");
        assertThat(cells(page)).doesNotContain(0L);
        assertThat(page.split("<details>", -1)).hasSameSizeAs(page.split("</details>", -1));
    }

    @Test
    void endpointsWithTheSameCallersAndDataAreOneBox() {
        PolicyReport vault = Samples.vault();
        PolicyReport fifty = Samples.withEndpoints(IntStream.range(0, 5)
                .boxed()
                .flatMap(copy -> vault.endpoints().stream().map(endpoint -> Samples.at("/copy" + copy, endpoint)))
                .toList());

        assertThat(MarkdownReport.render(fifty))
                .contains("and 15 more")
                .containsOnlyOnce("  g6[")
                .doesNotContain("  g7[");
    }

    private static List<Long> cells(String page) {
        return page.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> BARE_PIPE.matcher(line).results().count())
                .toList();
    }
}
