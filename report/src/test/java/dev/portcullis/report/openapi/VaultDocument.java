package dev.portcullis.report.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The OpenAPI document of the sample of the report. */
public final class VaultDocument {

    private VaultDocument() {}

    public static String json() {
        try (InputStream file = VaultDocument.class.getResourceAsStream("vault.openapi.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
