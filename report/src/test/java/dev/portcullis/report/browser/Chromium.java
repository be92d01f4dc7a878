package dev.portcullis.report.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that reads pages from the disk, as their readers do. */
final class Chromium implements AutoCloseable {

    private static final String AXE = axe();

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one. Where none is installed the test is left out, but in a continuous build, which must not pass without it,
     * it fails.
     */
    static Chromium start(boolean script) {
        Optional<Path> browser = installed("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> server = installed("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        if (browser.isEmpty() || server.isEmpty()) {
            String missing = "Chromium and its driver are not installed: apt-get install chromium chromium-driver";
            Assertions.assertNull(System.getenv("CI"), missing);
            Assumptions.abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(server.orElseThrow().toFile())
                .withSilent(true)
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    Chromium window(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** A fresh page: opening the same file with another fragment would only scroll. */
    Chromium open(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
        return this;
    }

    void print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The texts of all that is shown. */
    List<String> shown(String selector) {
        List<?> texts = (List<?>) Objects.requireNonNull(driver.executeScript("""
                return Array.from(document.querySelectorAll(arguments[0]))
                  .filter(element => element.checkVisibility())
                  .map(element => element.innerText.trim());
                """, selector));
        return texts.stream().map(String.class::cast).toList();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Moves the focus on until it is on what is selected. */
    boolean tabTo(String selector) {
        for (int press = 0; press < 200; press++) {
            press(Keys.TAB);
            if (focus().equals(one(selector))) {
                return true;
            }
        }
        return false;
    }

    WebElement focus() {
        return driver.switchTo().activeElement();
    }

    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    String title() {
        return Objects.requireNonNull(driver.getTitle());
    }

    /** Everything that the page complained about. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe-core finds wrong, each with its rule and the elements. */
    List<?> violations() {
        driver.executeScript(AXE);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(
                  results => done(results.violations.map(violation => violation.id + ': '
                    + violation.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '))),
                  failure => done([String(failure)]));
                """));
    }

    /** For people who want to look: {@code target/screenshots}. */
    void screenshot(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> installed(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static String axe() {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
