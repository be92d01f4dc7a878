package dev.portcullis.report.lock;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word of a line, {@code GET}, or a named list of values, {@code by=caller,client}.
 *
 * @param key empty for a word
 * @param values one for a word
 */
record Token(String key, List<String> values) {

    Token {
        values = List.copyOf(values);
    }

    static Token word(String word) {
        return new Token("", List.of(word));
    }

    String text() {
        String list = values.stream().map(Quoted::text).collect(Collectors.joining(","));
        return key.isEmpty() ? list : key + "=" + list;
    }
}
