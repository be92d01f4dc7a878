package dev.portcullis.sample.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.SelfCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The attack lab in a real browser: what a visitor sees is what the running service answered. */
@TestMethodOrder(OrderAnnotation.class)
class LabTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path PICTURES = Path.of("target", "lab");

    @TempDir
    private static Path build;

    private static RunningDemo demo;

    @BeforeAll
    static void startTheDemo() throws IOException {
        demo = new RunningDemo(build);
    }

    @AfterAll
    static void stopTheDemo() {
        demo.close();
    }

    /** First, before anything has been counted. */
    @Test
    @Order(1)
    void everyAttackIsRefusedAndSaysByWhat() throws IOException {
        ChromeDriver browser = Chromium.start(1200, 900);
        try {
            List<WebElement> attacks = open(browser);
            assertThat(barriers(browser)).isEmpty();

            List<String> verdicts = new ArrayList<>();
            for (WebElement attack : attacks) {
                attack.findElement(By.className("fire")).click();
                await(browser, attack);
                verdicts.add(attack.getDomAttribute("id") + ": " + text(attack, "verdict"));

                String line = text(attack, "line");
                assertThat(text(attack, "request"))
                        .startsWith(line.substring(0, line.indexOf('{') + 1).replace("{", ""));
                assertThat(text(attack, "answer")).startsWith("HTTP ").contains("\ncontent-length: ");
                assertThat(text(attack, "policy")).hasSizeGreaterThan(30).endsWith(".");
                assertThat(text(attack, "origin")).matches("Declared on .+, \\w+\\.java:[1-9]\\d*");
            }

            assertThat(verdicts)
                    .containsExactly(
                            "read: Refused: 403",
                            "overwrite: Refused: 403",
                            "guess: Refused: 5 × 401, then 3 × 429",
                            "hash: Held back passwordHash: 200",
                            "assign: Refused: 400",
                            "oversized: Refused: 413",
                            "bomb: Refused: 413",
                            "flood: Refused: 3 × 201, then 5 × 429",
                            "messages: Refused: 5 × 202, then 3 × 429",
                            "delete: Refused: 403",
                            "anonymous: Refused: 401");
            assertThat(score(browser)).isEqualTo("11 of 11 attacks refused");
            assertThat(barriers(browser)).isEmpty();
            assertThat(complaints(browser)).isEmpty();
            picture(browser, "wide");
        } finally {
            browser.quit();
        }
    }

    @Test
    void aNarrowScreenAndAKeyboardAreEnough() throws IOException {
        ChromeDriver browser = Chromium.start(360, 780);
        try {
            open(browser);
            assertThat(focused(press(browser, Keys.TAB))).isEqualTo("To the attacks");
            assertThat(focused(press(browser, Keys.TAB))).isEqualTo("Policy report of this build");
            assertThat(focused(press(browser, Keys.TAB))).isEqualTo("Send all attacks");
            for (String title : titles(browser)) {
                assertThat(focused(press(browser, Keys.TAB))).isEqualTo("Attack: " + title);
            }
            press(browser, Keys.ENTER);
            List<WebElement> attacks = browser.findElements(By.className("attack"));
            await(browser, attacks.get(attacks.size() - 1));
            assertThat(focused(browser)).as("the focus stays").startsWith("Attack: ");

            browser.findElement(By.id("all")).sendKeys(Keys.SPACE);
            new WebDriverWait(browser, PATIENCE).until(page -> score(browser).equals("11 of 11 attacks refused"));
            assertThat(browser.executeScript("return document.scrollingElement.scrollWidth"))
                    .isEqualTo(360L);
            assertThat(barriers(browser)).isEmpty();
            picture(browser, "narrow");
        } finally {
            browser.quit();
        }
    }

    @Test
    void theReportIsOneClickAway() {
        ChromeDriver browser = Chromium.start(1200, 900);
        try {
            open(browser);
            browser.findElement(By.linkText("Policy report of this build")).click();
            new WebDriverWait(browser, PATIENCE)
                    .until(page -> browser.getTitle().equals("Access policy"));
            assertThat(browser.getPageSource()).contains("/api/documents/{id}");
            assertThat(complaints(browser)).isEmpty();
        } finally {
            browser.quit();
        }
    }

    @Test
    void nothingInlineIsRun() {
        ChromeDriver browser = Chromium.start(1200, 900);
        try {
            open(browser);
            browser.executeScript(
                    "const script = document.createElement('script'); script.text = 'window.injected = 1';"
                            + " document.body.append(script);");
            assertThat(browser.executeScript("return window.injected")).isNull();
            assertThat(complaints(browser)).singleElement().asString().contains("Content Security Policy");
        } finally {
            browser.quit();
        }
    }

    @Test
    void theLabIsGuardedLikeEverythingElse() {
        SelfCheck found = SelfCheck.run(demo.uri().resolve("api/"));

        assertThat(found.guarded())
                .contains("GET /api/lab (LabResource.page)", "GET /api/users/{id} (UserResource.get)");
        assertThat(found.refused()).isEmpty();
        assertThat(found.unreached()).isEmpty();
    }

    /** The page under the root of the server, when it is ready; what there is to attack. */
    private static List<WebElement> open(ChromeDriver browser) {
        browser.get(demo.uri().toString());
        new WebDriverWait(browser, PATIENCE)
                .until(page -> browser.findElement(By.id("all")).isEnabled());
        return browser.findElements(By.className("attack"));
    }

    private static void await(ChromeDriver browser, WebElement attack) {
        new WebDriverWait(browser, PATIENCE)
                .until(page -> attack.findElement(By.className("result")).isDisplayed()
                        && attack.findElement(By.className("fire")).isEnabled());
    }

    private static String text(WebElement attack, String part) {
        return attack.findElement(By.className(part)).getText();
    }

    private static String score(ChromeDriver browser) {
        return browser.findElement(By.id("score")).getText();
    }

    private static List<String> titles(ChromeDriver browser) {
        return browser.findElements(By.tagName("h3")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static ChromeDriver press(ChromeDriver browser, Keys key) {
        browser.switchTo().activeElement().sendKeys(key);
        return browser;
    }

    private static String focused(ChromeDriver browser) {
        return String.valueOf(browser.switchTo().activeElement().getAccessibleName());
    }

    /** What axe-core finds; its script comes by the driver, which the policy of the page does not concern. */
    private static List<?> barriers(ChromeDriver browser) throws IOException {
        try (InputStream axe = LabTest.class.getResourceAsStream("/axe.min.js")) {
            browser.executeScript(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) Objects.requireNonNull(browser.executeAsyncScript("""
                const done = arguments[0];
                axe.run().then(
                  results => done(results.violations.map(violation => violation.id + ': '
                    + violation.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '))),
                  failure => done([String(failure)]));
                """));
    }

    /** What the browser says on its console, but that it was answered with an error: that is what attacks are for. */
    private static List<String> complaints(ChromeDriver browser) {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("the server responded with a status of 4"))
                .toList();
    }

    /** For people to look at. */
    private static void picture(ChromeDriver browser, String name) throws IOException {
        Object png = browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) png));
    }
}
