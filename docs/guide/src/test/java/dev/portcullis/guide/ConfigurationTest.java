package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference of the configuration names every key that the code reads, and no other. */
class ConfigurationTest {

    private static final Path PAGE = Path.of("..", "configuration.md");
    private static final Path RUNTIME = Path.of("../../runtime/src/main/java/dev/portcullis/runtime");
    private static final Path OPTIONS = Path.of("../../processor/src/main/java/dev/portcullis/processor/Option.java");

    private static final Pattern READ = Pattern.compile("\"(portcullis\\.(?:[a-z-]+\\.)*[a-z-]*)\"");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(portcullis\\.[a-z.-]*)(?:<\\w+>)?` \\|");
    private static final Pattern SETTING = Pattern.compile("\"(portcullis\\.[a-z.-]+)\", ([\\d_]+), ");

    @Test
    void everyKeyIsDocumentedAndEveryDocumentedKeyIsRead() throws IOException {
        Set<String> read = new TreeSet<>();
        for (Path file :
                new Path[] {RUNTIME.resolve("Setting.java"), RUNTIME.resolve("ConfigProperties.java"), OPTIONS}) {
            read.addAll(found(READ, Files.readString(file)));
        }
        read.remove("portcullis.");
        read.add("portcullis.config");

        assertThat(found(DOCUMENTED, Files.readString(PAGE))).isEqualTo(read);
    }

    @Test
    void theDefaultsAreThoseOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        Matcher setting = SETTING.matcher(Files.readString(RUNTIME.resolve("Setting.java")));
        int settings = 0;
        while (setting.find()) {
            String number = String.format(
                    Locale.ROOT, "%,d", Long.parseLong(setting.group(2).replace("_", "")));
            assertThat(page)
                    .containsPattern("(?m)^\\| `" + Pattern.quote(setting.group(1)) + "` \\|.*\\| " + number + " \\|$");
            settings++;
        }
        assertThat(settings).isGreaterThan(8);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
