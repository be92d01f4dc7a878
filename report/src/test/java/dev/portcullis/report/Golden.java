package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file of the test resources, byte for byte. After a change that is meant,
 * {@code mvn -pl report -am clean test -Dportcullis.golden=refresh} rewrites the files; read their diff before you
 * commit it. {@code clean}, because the compiler does not notice a changed template.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/dev/portcullis/report");

    private Golden() {}

    static void assertSame(String actual, String name) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("refresh".equals(System.getProperty("portcullis.golden"))) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
