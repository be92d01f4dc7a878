package dev.portcullis.runtime.size;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the bytes of a multipart body (RFC 2046 section 5.1, RFC 7578) as they pass, and keeps none of them. It sees
 * at least as many parts as any server does: where parsers differ in what they accept, such as bare line feeds, the
 * body is malformed.
 */
final class MultipartScan {

    private final byte[] delimiter;
    private final MultipartLimits limits;
    private final StringBuilder line = new StringBuilder();
    private State state = State.CONTENT;
    private int matched = 1;
    private boolean carriageReturn;
    private boolean dash;
    private int parts;
    private int headerBytes;

    /** What the next byte belongs to. */
    private enum State {
        /** What stands before the first part, or the content of one. */
        CONTENT,
        /** The rest of the line of a delimiter. */
        DELIMITER,
        HEADER,
        END
    }

    MultipartScan(String boundary, MultipartLimits limits) {
        this.delimiter = ("\n--" + boundary).getBytes(ISO_8859_1);
        this.limits = limits;
    }

    /** Whether the last delimiter has come. */
    boolean hasEnded() {
        return state == State.END;
    }

    /**
     * Looks at bytes.
     *
     * @return what is too large; null when nothing is
     * @throws IOException when the body is malformed
     */
    @Nullable
    SizeExceeded scan(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            SizeExceeded exceeded = switch (state) {
                case CONTENT -> content(bytes[i]);
                case DELIMITER -> delimiter(bytes[i]);
                case HEADER -> header(bytes[i]);
                case END -> end(bytes[i]);
            };
            if (exceeded != null) {
                return exceeded;
            }
        }
        return null;
    }

    /** A line feed is only the first byte of a delimiter, so that after a mismatch there is nothing to go back to. */
    private @Nullable SizeExceeded content(byte b) {
        if (b != delimiter[matched]) {
            matched = b == '\n' ? 1 : 0;
        } else if (++matched == delimiter.length) {
            matched = 0;
            dash = false;
            carriageReturn = false;
            state = State.DELIMITER;
        }
        return null;
    }

    private @Nullable SizeExceeded delimiter(byte b) throws IOException {
        if (carriageReturn) {
            require(b == '\n');
            return begin();
        }
        if (dash) {
            require(b == '-');
            state = State.END;
        } else if (b == '-') {
            dash = true;
        } else if (b == '\r') {
            carriageReturn = true;
        } else {
            require(b == ' ' || b == '\t');
        }
        return null;
    }

    private @Nullable SizeExceeded begin() {
        state = State.HEADER;
        carriageReturn = false;
        headerBytes = 0;
        line.setLength(0);
        return ++parts > limits.parts() ? new SizeExceeded("", limits.parts(), "parts") : null;
    }

    private @Nullable SizeExceeded header(byte b) throws IOException {
        if (++headerBytes > limits.headerBytes()) {
            return new SizeExceeded("", limits.headerBytes(), "bytes of the header of a part");
        }
        if (carriageReturn) {
            require(b == '\n');
            carriageReturn = false;
            endOfLine();
        } else if (b == '\r') {
            carriageReturn = true;
        } else {
            require(b != '\n' && b != 0);
            line.append((char) (b & 0xFF));
        }
        return null;
    }

    private void endOfLine() throws IOException {
        if (line.isEmpty()) {
            state = State.CONTENT;
            matched = 1;
            return;
        }
        int colon = line.indexOf(":");
        // A line that goes on with white space is another header to whoever does not unfold it.
        require(colon > 0 && line.charAt(0) > ' ');
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        require(!(name.equals("content-type") && value.startsWith("multipart")));
        line.setLength(0);
    }

    private static @Nullable SizeExceeded end(byte b) throws IOException {
        require(b == '\r' || b == '\n');
        return null;
    }

    private static void require(boolean wellFormed) throws IOException {
        if (!wellFormed) {
            throw new IOException("Malformed multipart body");
        }
    }
}
