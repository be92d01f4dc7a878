package dev.portcullis.report;

/** Finds the code in the words of a fix: the annotation that is to be typed. */
final class Snippet {

    private Snippet() {}

    /** The first annotation with its whole argument list; empty when the fix names none. */
    static String of(String fix) {
        int start = fix.indexOf('@');
        if (start < 0) {
            return "";
        }
        int end = start + 1;
        while (end < fix.length() && isPartOfName(fix, end)) {
            end++;
        }
        return end < fix.length() && fix.charAt(end) == '(' ? arguments(fix, start, end) : fix.substring(start, end);
    }

    private static boolean isPartOfName(String fix, int at) {
        boolean dotInName =
                fix.charAt(at) == '.' && at + 1 < fix.length() && Character.isJavaIdentifierStart(fix.charAt(at + 1));
        return Character.isJavaIdentifierPart(fix.charAt(at)) || dotInName;
    }

    private static String arguments(String fix, int start, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < fix.length(); at++) {
            char next = fix.charAt(at);
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && next == '(') {
                depth++;
            } else if (!quoted && next == ')' && --depth == 0) {
                return fix.substring(start, at + 1);
            }
        }
        return fix.substring(start, open);
    }
}
