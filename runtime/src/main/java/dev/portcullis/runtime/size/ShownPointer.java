package dev.portcullis.runtime.size;

import com.fasterxml.jackson.core.JsonStreamContext;

/**
 * A JSON pointer as callers and logs get to see it. The names in it are the caller's own: no place for kilobytes of them,
 * and none for what means something in a page, a terminal or a line of a log.
 */
final class ShownPointer {

    private static final int LONGEST = 256;

    private ShownPointer() {}

    /** Where a parser is. */
    static String of(JsonStreamContext context) {
        return shown(context.pathAsPointer().toString());
    }

    /** What contains the place where a parser is. */
    static String ofParent(JsonStreamContext context) {
        String pointer = context.pathAsPointer().toString();
        return shown(pointer.isEmpty() ? pointer : pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String shown(String full) {
        StringBuilder shown = new StringBuilder(Math.min(full.length(), LONGEST));
        for (int i = 0; i < full.length() && i < LONGEST; i++) {
            char each = full.charAt(i);
            shown.append(Character.isLetterOrDigit(each) || "/~-_.:$@*+ ".indexOf(each) >= 0 ? each : '?');
        }
        return shown.toString();
    }
}
