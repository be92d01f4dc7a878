package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;

/** What may leave: nothing that is not in an envelope (or a problem) is ever written. */
final class Envelope {

    private final StreamingOutput content;

    private Envelope(StreamingOutput content) {
        this.content = content;
    }

    static Envelope of(JsonBuffer written) {
        return new Envelope(written::writeTo);
    }

    static boolean holds(Object entity) {
        return entity instanceof byte[]
                || entity instanceof CharSequence
                || entity instanceof InputStream
                || entity instanceof File
                || entity instanceof StreamingOutput;
    }

    /** Content that nobody can look into. */
    static Envelope opaque(Object entity, Charset charset) {
        if (entity instanceof byte[] bytes) {
            return new Envelope(out -> out.write(bytes));
        } else if (entity instanceof CharSequence text) {
            return new Envelope(out -> out.write(text.toString().getBytes(charset)));
        } else if (entity instanceof InputStream in) {
            return new Envelope(out -> transfer(in, out));
        } else if (entity instanceof File file) {
            return new Envelope(out -> Files.copy(file.toPath(), out));
        } else if (entity instanceof StreamingOutput output) {
            return new Envelope(output);
        }
        throw new IllegalArgumentException("Not opaque: " + entity.getClass().getName());
    }

    void writeTo(OutputStream out) throws IOException {
        content.write(out);
    }

    private static void transfer(InputStream in, OutputStream out) throws IOException {
        try (in) {
            in.transferTo(out);
        }
    }
}
