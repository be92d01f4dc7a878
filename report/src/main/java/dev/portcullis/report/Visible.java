package dev.portcullis.report;

import java.util.Locale;

/**
 * Shows characters that have no picture of their own by their code points, so that no value can reorder or hide what
 * stands beside it (CVE-2021-42574).
 */
final class Visible {

    private Visible() {}

    static String text(String value) {
        int at = 0;
        while (at < value.length()) {
            int point = value.codePointAt(at);
            if (!isShown(point)) {
                return spelled(value);
            }
            at += Character.charCount(point);
        }
        return value;
    }

    private static String spelled(String value) {
        StringBuilder text = new StringBuilder(value.length());
        value.codePoints().forEach(point -> {
            if (isShown(point)) {
                text.appendCodePoint(point);
            } else {
                text.append(String.format(Locale.ROOT, "\\u{%04X}", point));
            }
        });
        return text.toString();
    }

    private static boolean isShown(int point) {
        if (point >= ' ' && point <= '~') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
