package dev.portcullis.report.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Which release this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream stream = Version.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IOException("The jar is incomplete: version.txt is missing");
            }
            return new String[] {
                "portcullis-report " + new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip()
            };
        }
    }
}
