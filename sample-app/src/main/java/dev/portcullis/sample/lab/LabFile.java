package dev.portcullis.sample.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/** A file of the page, the same for everybody. There is no way from a name in a request to any other file. */
public enum LabFile {
    PAGE("lab.html", "text/html;charset=utf-8"),
    SCRIPT("lab.js", "text/javascript;charset=utf-8"),
    POLICY("policy.js", "text/javascript;charset=utf-8"),
    STYLE("lab.css", "text/css;charset=utf-8"),
    ICON("lab.svg", "image/svg+xml"),
    ATTACKS("attacks.json", "application/json");

    private final String file;
    private final String mediaType;

    LabFile(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /**
     * Jakarta REST 3.1, section 3.2, takes this one for a parameter.
     *
     * @throws IllegalArgumentException when there is no such file, which the server answers with 404
     */
    public static LabFile fromString(String file) {
        return Stream.of(values())
                .filter(each -> each.file.equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file));
    }

    String mediaType() {
        return mediaType;
    }

    byte[] read() {
        try (InputStream content = Objects.requireNonNull(LabFile.class.getResourceAsStream(file), file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
