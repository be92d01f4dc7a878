package dev.portcullis.report.lock;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value as it stands in the file: bare where it is plain, else in quotes. Characters that a reviewer would not see are
 * written by their code points, so that no value can hide or reorder what stands beside it (CVE-2021-42574).
 */
final class Quoted {

    private static final Pattern BARE = Pattern.compile("[\\x21-\\x7e&&[^\",=\\\\]]+");

    private Quoted() {}

    static String text(String value) {
        return BARE.matcher(value).matches() ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                text.append('\\').appendCodePoint(point);
            } else if (isShown(point)) {
                text.appendCodePoint(point);
            } else {
                text.append(String.format(Locale.ROOT, "\\u{%04X}", point));
            }
        });
        return text.append('"').toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
