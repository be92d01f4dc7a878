package dev.portcullis.report.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of the file, without its indent.
 *
 * @param kind the first word, which says what the others mean
 */
record LockLine(String kind, List<Token> tokens) {

    LockLine {
        tokens = List.copyOf(tokens);
    }

    static Builder of(String kind) {
        return new Builder(kind);
    }

    String text() {
        return tokens.stream().map(token -> " " + token.text()).collect(Collectors.joining("", kind, ""));
    }

    /** Collects the words of a line, in their order. */
    static final class Builder {

        private final String kind;
        private final List<Token> tokens = new ArrayList<>();

        private Builder(String kind) {
            this.kind = kind;
        }

        Builder word(Object word) {
            tokens.add(Token.word(word.toString()));
            return this;
        }

        Builder value(String key, Object value) {
            tokens.add(new Token(key, List.of(value.toString())));
            return this;
        }

        Builder value(String key, Optional<?> value) {
            return value.isEmpty() ? this : value(key, value.get());
        }

        /** Nothing at all for an empty list. */
        Builder values(String key, List<String> values) {
            if (!values.isEmpty()) {
                tokens.add(new Token(key, values));
            }
            return this;
        }

        Builder flag(String word, boolean set) {
            return set ? word(word) : this;
        }

        LockLine line() {
            return new LockLine(kind, tokens);
        }
    }
}
