package dev.portcullis.report.lock;

import java.util.ArrayList;
import java.util.List;

/** Takes a line apart. What it accepts and {@link LockLine} would not write is refused by {@link LockReader}. */
final class LineReader {

    private static final int LARGEST_CODE_POINT_DIGITS = 6;

    private final String text;
    private int position;

    private LineReader(String text) {
        this.text = text;
    }

    static LockLine read(String text) {
        return new LineReader(text).line();
    }

    private LockLine line() {
        Token kind = token();
        List<Token> tokens = new ArrayList<>();
        while (position < text.length()) {
            expect(' ');
            tokens.add(token());
        }
        if (!kind.key().isEmpty() || kind.values().size() > 1) {
            throw new LineException("the line begins with no kind of fact");
        }
        return new LockLine(kind.values().get(0), tokens);
    }

    private Token token() {
        String first = value();
        String key = "";
        if (at('=')) {
            position++;
            key = first;
            first = value();
        }
        List<String> values = new ArrayList<>(List.of(first));
        while (at(',')) {
            position++;
            values.add(value());
        }
        return new Token(key, values);
    }

    private String value() {
        return at('"') ? quoted() : bare();
    }

    private String bare() {
        int start = position;
        while (position < text.length() && " \",=".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (start == position) {
            throw new LineException("a value is missing at column " + (position + 1));
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        position++;
        while (!at('"')) {
            if (position >= text.length()) {
                throw new LineException("a quotation mark is missing at the end");
            }
            if (at('\\')) {
                position++;
                escaped(value);
            } else {
                value.append(text.charAt(position++));
            }
        }
        position++;
        return value.toString();
    }

    private void escaped(StringBuilder value) {
        if (at('"') || at('\\')) {
            value.append(text.charAt(position++));
            return;
        }
        int end = text.indexOf('}', position);
        if (!text.startsWith("u{", position) || end < 0 || end - position - 2 > LARGEST_CODE_POINT_DIGITS) {
            throw new LineException("a backslash at column " + position + " escapes nothing");
        }
        try {
            value.appendCodePoint(Integer.parseInt(text.substring(position + 2, end), 16));
        } catch (IllegalArgumentException e) {
            throw new LineException("no character has the code " + text.substring(position, end + 1));
        }
        position = end + 1;
    }

    private void expect(char character) {
        if (!at(character)) {
            throw new LineException("a space is missing at column " + (position + 1));
        }
        position++;
    }

    private boolean at(char character) {
        return position < text.length() && text.charAt(position) == character;
    }
}
