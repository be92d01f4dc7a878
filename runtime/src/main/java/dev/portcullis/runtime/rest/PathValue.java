package dev.portcullis.runtime.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** The value of a path variable as the method receives it, made from the raw one. */
final class PathValue {

    private PathValue() {}

    /** Without the matrix parameters of each segment, percent-decoded; null when it cannot be decoded as UTF-8. */
    static @Nullable String decode(String raw) {
        String value = raw.indexOf(';') < 0 ? raw : withoutMatrix(raw);
        return value.indexOf('%') < 0 ? value : percentDecoded(value);
    }

    private static String withoutMatrix(String raw) {
        StringBuilder value = new StringBuilder(raw.length());
        boolean matrix = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            matrix = c != '/' && (matrix || c == ';');
            if (!matrix) {
                value.append(c);
            }
        }
        return value.toString();
    }

    private static @Nullable String percentDecoded(String value) {
        byte[] encoded = value.getBytes(UTF_8);
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
