package dev.portcullis.runtime.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Decodes percent-encoded UTF-8, without the leniency in which servers differ (RFC 3986, section 2.1). */
final class PercentEncoding {

    private PercentEncoding() {}

    /** The text; null when an escape is malformed or the bytes are no UTF-8. */
    static @Nullable String decode(String encoded) {
        return encoded.indexOf('%') < 0 ? encoded : decode(encoded.getBytes(UTF_8));
    }

    private static @Nullable String decode(byte[] encoded) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                decoded.write(encoded[i]);
            } else if (i + 2 < encoded.length && hex(encoded[i + 1]) >= 0 && hex(encoded[i + 2]) >= 0) {
                decoded.write(hex(encoded[i + 1]) << 4 | hex(encoded[i + 2]));
                i += 2;
            } else {
                return null;
            }
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(decoded.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
