package dev.portcullis.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.HtmlReport;
import dev.portcullis.report.PolicyChange;
import dev.portcullis.report.PolicyChanges;
import dev.portcullis.report.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as its readers have it: from the disk, in a browser, under its own content security policy. */
class HtmlPageTest {

    private static final PolicyChanges CHANGES = new PolicyChanges(
            "policy.lock",
            List.of(
                    new PolicyChange(PolicyChange.Kind.WEAKER, "GET /documents/{id}", "role admin", "logged in"),
                    new PolicyChange(PolicyChange.Kind.STRICTER, "POST /login", "90 per minute", "60 per minute"),
                    new PolicyChange(PolicyChange.Kind.OTHER, "GET /export", "", "roles admin and head of records")));

    private static final int ENDPOINTS = SampleReports.vault().endpoints().size();

    @TempDir
    private static Path folder;

    private static Path page;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        page = Files.writeString(folder.resolve("policy.html"), HtmlReport.render(SampleReports.vault(), CHANGES));
        browser = Chromium.start(true);
    }

    @BeforeEach
    void open() {
        browser.window(1280, 1000, false).open(page, "");
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        assertThat(browser.complaints()).isEmpty();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void findsEndpointsByWordsOfTheirPolicies() {
        browser.one("#find").sendKeys("document admin");

        assertThat(browser.shown(".matrix tbody th")).containsExactly("GET /documents/{id}");
        assertThat(browser.shown(".card h3")).containsExactly("GET /documents/{id}");
        assertThat(browser.one("#shown").getText()).isEqualTo("1 of " + ENDPOINTS + " shown");

        browser.one(".filter button").click();
        assertThat(browser.shown(".matrix tbody th")).hasSize(ENDPOINTS);
    }

    @Test
    void selectsWhatACallerReaches() {
        browser.one("#reached").sendKeys("anyone");

        assertThat(browser.shown(".matrix tbody th"))
                .containsExactly("GET /tenants/{tenant}/report/{year}", "POST /login", "POST /forgot-password");
    }

    @Test
    void theNumbersSelectWhatTheyCount() {
        WebElement unlimited =
                browser.all(".counts [data-show=unlimited] button").get(0);
        int counted = Integer.parseInt(unlimited.getText());
        unlimited.click();

        assertThat(browser.one("#show").getDomProperty("value")).isEqualTo("unlimited");
        assertThat(browser.shown(".matrix tbody tr")).hasSize(counted).allMatch(row -> row.contains("unlimited"));
    }

    @Test
    void sortsByKeyboard() {
        assertThat(browser.tabTo(".matrix thead th:nth-child(2) button")).isTrue();

        browser.press(Keys.ENTER);
        assertThat(browser.one(".matrix thead th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(browser.shown(".matrix tbody td:nth-of-type(1)")).isSorted();

        browser.press(Keys.SPACE);
        assertThat(browser.one(".matrix thead th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(browser.shown(".matrix tbody td:nth-of-type(1)")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theFirstTabStopSkipsToTheEndpoints() {
        browser.press(Keys.TAB);
        assertThat(browser.focus().getText()).isEqualTo("Skip to the endpoints");

        browser.press(Keys.ENTER);
        assertThat(browser.run("return location.hash")).isEqualTo("#endpoints");
    }

    @Test
    void everythingThatWorksIsReachedByKeyboardInTheOrderInWhichItIsRead() {
        browser.run("""
                const works = 'a[href], button, input, select, summary, [tabindex]';
                window.expected = Array.from(document.querySelectorAll(works)).filter(each => each.checkVisibility());
                window.focused = [];
                document.addEventListener('focusin', event => window.focused.push(event.target));
                return true;
                """);
        browser.press(Keys.TAB.toString().repeat(((Long) browser.run("return window.expected.length")).intValue()));

        assertThat((Long) browser.run("return window.expected.length")).isGreaterThan(60);
        assertThat(browser.run("return window.expected.every((each, at) => each === window.focused[at])"))
                .isEqualTo(true);
    }

    @Test
    void foldedTablesOpenByKeyboard() {
        String table = "#asvs table";
        assertThat(browser.one(table).isDisplayed()).isFalse();

        assertThat(browser.tabTo("#asvs summary")).isTrue();
        browser.press(Keys.ENTER);

        assertThat(browser.one(table).isDisplayed()).isTrue();
        assertThat(browser.one("#asvs-8-2-1").getText())
                .contains(
                        "v5.0.0-8.2.1",
                        "General Authorization Design, level 1",
                        "11 of 12 endpoints with an access policy");
    }

    @Test
    void aLinkIntoWhatIsFoldedOpensIt() {
        browser.open(page, "#owasp-API1");

        assertThat(browser.one("#owasp-API1").isDisplayed()).isTrue();
        assertThat(browser.one("#cwe table").isDisplayed()).isFalse();
    }

    @Test
    void aLinkToWhatWasSelectedAwayBringsItBack() {
        browser.one("#find").sendKeys("nothing is called like this");
        assertThat(browser.shown(".card")).isEmpty();

        browser.run("location.hash = 'at-post-login'; return true");

        assertThat(browser.one("#at-post-login").isDisplayed()).isTrue();
        assertThat(browser.one("#find").getDomProperty("value")).isEmpty();
    }

    @Test
    void aFixIsCopiedOrAtLeastSelected() {
        browser.one("#findings .snippet button").click();

        assertThat(browser.run("""
                        return new Promise(told => {
                          const look = () => copied.textContent === 'Copy' ? setTimeout(look, 20) : told(copied.textContent);
                          const copied = document.querySelector('#findings .snippet button');
                          look();
                        })
                        """)).isIn("Copied", "Selected");
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "800, false", "360, false", "360, true"})
    void isAccessibleAndFitsTheWindow(int width, boolean dark) {
        browser.window(width, 1000, dark).open(page, "");
        browser.screenshot("policy-" + width + (dark ? "-dark" : ""));
        for (String part : List.of("reach", "evidence", "policies", "findings")) {
            browser.run("document.querySelector('#" + part + "').scrollIntoView(); return true");
            browser.screenshot("policy-" + width + (dark ? "-dark-" : "-") + part);
        }
        browser.run("document.querySelectorAll('details').forEach(each => each.open = true); return true");

        assertThat(browser.violations()).isEmpty();
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @Test
    void axeWouldFindWhatIsWrong() {
        browser.run("document.querySelector('#find').closest('label').replaceWith(document.querySelector('#find'));"
                + " document.querySelector('#find').placeholder = ''; return true");

        assertThat(browser.violations()).isNotEmpty();
    }

    @Test
    void whatIsPrintedHasNothingToPress() {
        browser.print();

        assertThat(browser.shown(".filter, nav, .snippet button")).isEmpty();
        browser.run("dispatchEvent(new Event('beforeprint')); return true");
        assertThat(browser.one("#asvs table").isDisplayed()).isTrue();
    }

    @Test
    void aScriptThatIsNotOursDoesNotRun() throws IOException {
        Path attacked = Files.writeString(
                folder.resolve("attacked.html"),
                Files.readString(page).replace("</body>", "<script>document.title = 'attacked'</script></body>"));
        Path unguarded = Files.writeString(
                folder.resolve("unguarded.html"),
                Files.readString(attacked).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""));

        assertThat(browser.open(unguarded, "").title()).isEqualTo("attacked");
        assertThat(browser.open(attacked, "").title()).isEqualTo("Access policy");
        assertThat(browser.complaints()).singleElement().asString().contains("Content Security Policy");
    }

    @Test
    void saysEverythingWithoutItsScript() {
        try (Chromium scriptless = Chromium.start(false)) {
            scriptless.window(1280, 1000, false).open(page, "");

            assertThat(scriptless.shown(".matrix tbody th")).hasSize(ENDPOINTS);
            assertThat(scriptless.shown(".card")).hasSize(ENDPOINTS);
            assertThat(scriptless.shown(".filter, button")).isEmpty();
            scriptless.one("#asvs summary").click();
            assertThat(scriptless.one("#asvs table").isDisplayed()).isTrue();
            assertThat(scriptless.complaints()).isEmpty();
        }
    }
}
