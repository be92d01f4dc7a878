package dev.portcullis.runtime.rest;

import org.jspecify.annotations.Nullable;

/** The value of a path variable as the method receives it, made from the raw one. */
final class PathValue {

    private PathValue() {}

    /** Without the matrix parameters of each segment, percent-decoded; null when it cannot be decoded as UTF-8. */
    static @Nullable String decode(String raw) {
        String value = raw.indexOf(';') < 0 ? raw : withoutMatrix(raw);
        return PercentEncoding.decode(value);
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
}
