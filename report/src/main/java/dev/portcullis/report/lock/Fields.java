package dev.portcullis.report.lock;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The words of a line, taken one after the other. */
final class Fields {

    private final LockLine line;
    private int next;

    Fields(LockLine line) {
        this.line = line;
    }

    String word() {
        return single(take(""));
    }

    String value(String key) {
        return single(take(key));
    }

    Optional<String> optional(String key) {
        return has(key) ? Optional.of(value(key)) : Optional.empty();
    }

    List<String> values(String key) {
        return has(key) ? take(key).values() : List.of();
    }

    boolean flag(String word) {
        boolean set = next < line.tokens().size() && line.tokens().get(next).equals(Token.word(word));
        if (set) {
            next++;
        }
        return set;
    }

    long number(String key) {
        return number(value(key), key);
    }

    long number(String text, String what) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new LineException("\"" + text + "\" is no number (" + what + ")");
        }
    }

    Duration duration(String key) {
        String text = value(key);
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new LineException("\"" + text + "\" is no duration (" + key + ")");
        }
    }

    <E> E one(String text, List<E> constants, java.util.function.Function<E, String> words) {
        return constants.stream()
                .filter(constant -> words.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new LineException("\"" + text + "\" is none of "
                        + String.join(", ", constants.stream().map(words).toList())));
    }

    /** Nothing may follow. */
    <F extends Fact> F end(F fact) {
        if (next < line.tokens().size()) {
            throw new LineException("\"" + line.tokens().get(next).text() + "\" means nothing here");
        }
        return fact;
    }

    private boolean has(String key) {
        return next < line.tokens().size() && line.tokens().get(next).key().equals(key);
    }

    private Token take(String key) {
        if (!has(key)) {
            throw new LineException((key.isEmpty() ? "a word" : key + "=") + " is missing"
                    + (next < line.tokens().size()
                            ? " before \"" + line.tokens().get(next).text() + "\""
                            : " at the end"));
        }
        return line.tokens().get(next++);
    }

    private static String single(Token token) {
        if (token.values().size() != 1) {
            throw new LineException("\"" + token.text() + "\" is a list, and one value is expected");
        }
        return token.values().get(0);
    }
}
