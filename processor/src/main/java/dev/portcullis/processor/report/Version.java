package dev.portcullis.processor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which release this is. */
final class Version {

    /** Name and version, for example {@code portcullis 0.1.0}. */
    static final String GENERATOR = "portcullis " + version();

    private Version() {}

    private static String version() {
        try (InputStream stream = Version.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The processor's jar is incomplete: version.txt is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The processor's jar cannot be read: " + e.getMessage(), e);
        }
    }
}
