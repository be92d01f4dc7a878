package dev.portcullis.report.lock;

import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample of the report, and its lock. */
public final class Vault {

    public static final Path FOLDER = Path.of("src/test/resources/dev/portcullis/report");

    private Vault() {}

    public static String json() {
        try {
            return Files.readString(FOLDER.resolve("vault.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PolicyReport report() {
        return PolicyJson.read(json());
    }

    public static PolicyLock lock() {
        return CompiledPolicy.of(List.of(report())).lock();
    }
}
