package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final Pattern CODE_SPAN = Pattern.compile("<code>.*?</code>|(?<!\\\\)`[^`]*`");
    private static final Pattern BARE_PIPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");

    private static final String VAULT = MarkdownReport.render(Samples.vault());

    @Test
    void equalReportsGiveEqualText() {
        assertThat(MarkdownReport.render(PolicyJson.read(PolicyJson.write(Samples.vault()))))
                .isEqualTo(VAULT);
        assertThat(VAULT).doesNotContain("\r").endsWith("|\n");
    }

    @Test
    void nothingThatAProgrammerWritesBecomesMarkup() {
        String payload = "<script>alert(1)</script>\n\n| `\\`| \\| *b* [x](y) @team #7 $x$ ";
        String page = MarkdownReport.render(Payloads.inEveryString(Samples.vault(), text -> payload + text));
        String outsideCode = CODE_SPAN.matcher(page).replaceAll("");

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

    private static List<Long> cells(String page) {
        return page.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> BARE_PIPE.matcher(line).results().count())
                .toList();
    }
}
