package dev.portcullis.runtime.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;

/** What may leave: nothing that is not in an envelope (or a problem) is ever written. */
final class Envelope {

    private static final Envelope NOTHING = new Envelope(out -> {});

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

    /** When it fails after its first byte, that was all: CXF would write the problem behind what has left. */
    void writeTo(OutputStream out) throws IOException {
        StartedStream started = new StartedStream(out);
        try {
            content.write(started);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            if (!started.hasStarted()) {
                throw e;
            }
            RefusalLog.failure("A response ended half way through", e);
            throw new WebApplicationException(
                    e, Response.serverError().entity(NOTHING).build());
        }
    }

    private static void transfer(InputStream in, OutputStream out) throws IOException {
        try (in) {
            in.transferTo(out);
        }
    }
}
