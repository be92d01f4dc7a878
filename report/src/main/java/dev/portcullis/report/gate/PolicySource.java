package dev.portcullis.report.gate;

import dev.portcullis.report.PolicyFormatException;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder of classes, a jar or a file that holds what a compilation wrote down. */
public final class PolicySource {

    /** Where it stands among the classes. */
    public static final String RESOURCE = "META-INF/portcullis/policy.json";

    private final Path path;

    public PolicySource(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /**
     * The policy; empty when there is none: no endpoint was compiled there, or not with the processor.
     *
     * @throws GateException if there is one that this release cannot read
     */
    public Optional<PolicyReport> read() throws IOException {
        Optional<String> json = json();
        try {
            return json.map(PolicyJson::read);
        } catch (PolicyFormatException e) {
            throw new GateException(path + ": " + e.getMessage() + ". Fix: compile it with this release of Portcullis");
        }
    }

    private Optional<String> json() throws IOException {
        if (Files.isDirectory(path)) {
            Path file = path.resolve(RESOURCE);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        }
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (path.getFileName().toString().endsWith(".json")) {
            return Optional.of(Files.readString(path));
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            ZipEntry entry = jar.getEntry(RESOURCE);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = jar.getInputStream(entry)) {
                return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
