package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String VAULT = HtmlReport.render(Samples.vault());

    @Test
    void equalReportsGiveEqualPages() {
        assertThat(HtmlReport.render(PolicyJson.read(PolicyJson.write(Samples.vault()))))
                .isEqualTo(VAULT);
        assertThat(VAULT).doesNotContain("\r");
    }

    @Test
    void thePageAllowsItsOwnStyleAndScriptAndNothingElse() {
        List<String> styles = all(VAULT, "(?s)<style>(.*?)</style>");
        List<String> scripts = all(VAULT, "(?s)<script>(.*?)</script>");

        assertThat(styles).hasSize(1);
        assertThat(scripts).hasSize(1);
        assertThat(VAULT)
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                                + sha256(styles.get(0)) + "'; script-src 'sha256-" + sha256(scripts.get(0))
                                + "'; base-uri 'none'; form-action 'none'\">")
                .doesNotContain("<style ", "<script ", " style=")
                .doesNotContainPattern("<[^>]* on[a-z]+=\"")
                .doesNotContainPattern(" src=")
                .doesNotContainPattern("href=\"(?!#|https://(cwe\\.mitre|owasp)\\.org/)");
    }

    @Test
    void nothingThatAProgrammerWritesBecomesMarkup() {
        String payload = "</title></style><script>alert('1')</script>\"'&|`";
        String page = HtmlReport.render(Payloads.inEveryString(Samples.vault(), text -> payload + text));

        assertThat(new TreeSet<>(tags(page))).isEqualTo(new TreeSet<>(tags(VAULT)));
        assertThat(all(page, "<(/?(?:title|style|script))>")).isEqualTo(all(VAULT, "<(/?(?:title|style|script))>"));
        assertThat(page)
                .doesNotContain(payload, "alert('1')")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&#39;&amp;|`GET");
    }

    @Test
    void textCannotHideOrReorderWhatStandsBesideIt() {
        PolicyReport report = Payloads.inEveryString(Samples.vault(), text -> "\u202e\u200b\0" + text);

        assertThat(HtmlReport.render(report))
                .doesNotContain("\u202e", "\u200b", "\0")
                .contains("\\u{202E}\\u{200B}\\u{0000}GET");
    }

    @Test
    void everyLinkLeadsToExactlyOnePlace() {
        List<String> places = all(VAULT, " id=\"([^\"]*)\"");
        Set<String> unique = new HashSet<>(places);

        assertThat(places).doesNotHaveDuplicates().contains("at-get-documents-id", "at-type-com-acme-vault-userview");
        assertThat(all(VAULT, "href=\"#([^\"]*)\"")).hasSizeGreaterThan(15).allMatch(unique::contains);
        assertThat(all(VAULT, "aria-labelledby=\"([^\"]*)\"").stream().flatMap(ids -> Stream.of(ids.split(" "))))
                .hasSizeGreaterThan(5)
                .allMatch(unique::contains);
    }

    @Test
    void everyHeadingCellHasAScopeAndEveryTableACaption() {
        assertThat(all(VAULT, "<th( scope=\"(?:row|col)\")")).hasSameSizeAs(all(VAULT, "(<th)[ >]"));
        assertThat(all(VAULT, "(<caption)")).hasSameSizeAs(all(VAULT, "(<table)"));
        assertThat(VAULT).contains("<html lang=\"en\">", "class=\"skip\" href=\"#endpoints\"");
    }

    @Test
    void theFailureIsShownOnlyForAnErrorThatNobodyAccepted() {
        assertThat(VAULT).contains("This build failed: 1 error.");
        assertThat(HtmlReport.render(Samples.withoutErrors())).doesNotContain("This build failed");
        assertThat(HtmlReport.render(Samples.empty())).doesNotContain("This build failed");
    }

    @Test
    void anEmptyReportSaysSo() {
        assertThat(HtmlReport.render(Samples.empty()))
                .contains(
                        "There is no endpoint.",
                        "No type may be sent.",
                        "No type may leave.",
                        "There is no finding.",
                        "Nothing is waived.",
                        "Every rule has the severity of its profile.")
                .doesNotContain("<table");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> tags(String page) {
        return all(page, "<(/?[a-z][a-z0-9]*)[\\s>]");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
