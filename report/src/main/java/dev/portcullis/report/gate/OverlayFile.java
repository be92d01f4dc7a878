package dev.portcullis.report.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.portcullis.report.MergedReport;
import dev.portcullis.report.openapi.OverlayException;
import dev.portcullis.report.openapi.OverlayProfile;
import dev.portcullis.report.openapi.OverlayReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** An overlay beside the OpenAPI document that it is for. */
public final class OverlayFile {

    private OverlayFile() {}

    /**
     * Writes the overlay of an application that has at least one part.
     *
     * @param openapi the OpenAPI document; {@code .yaml} and {@code .yml} are YAML, all others JSON
     * @param scheme the security scheme that callers log in with; empty for the only one of the document
     * @param file where it goes, as JSON
     * @throws GateException if the document and the application do not fit each other
     */
    public static void write(
            Application application, Path openapi, OverlayProfile profile, Optional<String> scheme, Path file)
            throws IOException {
        String overlay;
        try {
            overlay = OverlayReport.render(MergedReport.of(application.parts()), json(openapi), profile, scheme);
        } catch (OverlayException e) {
            throw new GateException(openapi + ": " + e.getMessage());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, overlay);
    }

    private static String json(Path openapi) throws IOException {
        String text = Files.readString(openapi);
        String name = openapi.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return text;
        }
        try {
            JsonNode document = new YAMLMapper().readTree(text);
            return document.toString();
        } catch (JsonProcessingException e) {
            throw new GateException(openapi + ": not YAML: " + e.getOriginalMessage());
        }
    }
}
