package dev.portcullis.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java type in its parts.
 *
 * @param head all but the arguments, for example {@code java.util.List<>[]}
 * @param arguments the type arguments
 */
record TypeText(String head, List<String> arguments) {

    static TypeText of(String text) {
        int open = text.indexOf('<');
        int close = text.lastIndexOf('>');
        if (open < 0 || close < open) {
            int array = text.indexOf('[');
            return array < 0
                    ? new TypeText(text, List.of())
                    : new TypeText(text.substring(array), List.of(text.substring(0, array)));
        }
        return new TypeText(
                text.substring(0, open + 1) + text.substring(close), split(text.substring(open + 1, close)));
    }

    /** A type and all that it is made of. */
    static Stream<String> parts(String text) {
        return Stream.concat(Stream.of(text), of(text).arguments().stream().flatMap(TypeText::parts));
    }

    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < list.length(); index++) {
            char character = list.charAt(index);
            depth += character == '<' ? 1 : character == '>' ? -1 : 0;
            if (character == ',' && depth == 0) {
                parts.add(list.substring(start, index).strip());
                start = index + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }
}
