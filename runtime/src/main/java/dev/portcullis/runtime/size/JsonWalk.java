package dev.portcullis.runtime.size;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One pass over one body. */
final class JsonWalk {

    private static final int LONGEST_POINTER = 256;

    /** Digits of an exponent: as many as a double has use for. Ten bytes may stand for a number of a gigabyte. */
    private static final int EXPONENT_DIGITS = 3;

    /** Of a double: what is larger is bound to infinity, without a word. */
    private static final int DECIMAL_EXPONENT = 308;

    private final JsonParser parser;
    private final JsonLimits limits;
    private final @Nullable BoundNode[] open;
    private final long[] counts;
    private int depth;
    private @Nullable BoundNode next;

    JsonWalk(JsonParser parser, JsonLimits limits, BoundNode root) {
        this.parser = parser;
        this.limits = limits;
        this.open = new @Nullable BoundNode[limits.depth() + 1];
        this.counts = new long[limits.depth() + 1];
        this.next = root;
    }

    @Nullable
    SizeExceeded walk() throws IOException {
        long tokens = 0;
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++tokens > limits.tokens()) {
                    return new SizeExceeded("", limits.tokens(), "tokens");
                }
                SizeExceeded exceeded = check(token);
                if (exceeded != null) {
                    return exceeded;
                }
                if (depth == 0 && parser.nextToken() != null) {
                    throw new MalformedJsonException();
                }
            }
        } catch (StreamConstraintsException e) {
            return exceeded(limits.text(), "chars");
        }
        if (tokens == 0) {
            throw new MalformedJsonException();
        }
        return null;
    }

    private @Nullable SizeExceeded check(JsonToken token) throws IOException {
        return switch (token) {
            case FIELD_NAME -> name();
            case START_OBJECT, START_ARRAY -> open();
            case END_OBJECT, END_ARRAY -> close();
            case VALUE_STRING -> value(limits.text());
            case VALUE_NUMBER_INT -> value(limits.number());
            case VALUE_NUMBER_FLOAT -> fraction();
            default -> element();
        };
    }

    private @Nullable SizeExceeded name() throws IOException {
        BoundNode parent = open[depth];
        String name = parser.currentName();
        if (name.length() > limits.text()) {
            return exceeded(limits.text(), "chars");
        }
        next = parent == null ? null : parent.member(name);
        return null;
    }

    private @Nullable SizeExceeded open() {
        SizeExceeded exceeded = element();
        if (exceeded != null) {
            return exceeded;
        }
        if (depth == limits.depth()) {
            return exceeded(limits.depth(), "levels");
        }
        depth++;
        open[depth] = next;
        counts[depth] = 0;
        descend();
        return null;
    }

    private @Nullable SizeExceeded close() {
        depth--;
        descend();
        return null;
    }

    private @Nullable SizeExceeded value(long undeclared) throws IOException {
        BoundNode bound = next;
        long limit = bound == null || bound.text() == BoundNode.UNDECLARED ? undeclared : bound.text();
        if (parser.getTextLength() > limit) {
            return exceeded(limit, "chars");
        }
        return element();
    }

    private @Nullable SizeExceeded fraction() throws IOException {
        SizeExceeded exceeded = value(limits.number());
        if (exceeded != null) {
            return exceeded;
        }
        String number = parser.getText();
        if (exponentDigits(number) > EXPONENT_DIGITS) {
            return exceeded(EXPONENT_DIGITS, "exponent digits");
        }
        return Double.isInfinite(Double.parseDouble(number)) ? exceeded(DECIMAL_EXPONENT, "decimal exponent") : null;
    }

    private static int exponentDigits(String number) {
        int first = Math.max(number.indexOf('e'), number.indexOf('E')) + 1;
        if (first == 0) {
            return 0;
        }
        while (first < number.length() && "+-0".indexOf(number.charAt(first)) >= 0) {
            first++;
        }
        return number.length() - first;
    }

    /** Counts a value in the array or object that it stands in. */
    private @Nullable SizeExceeded element() {
        if (depth == 0) {
            return null;
        }
        BoundNode bound = open[depth];
        long limit = bound == null || bound.elements() == BoundNode.UNDECLARED ? limits.elements() : bound.elements();
        if (++counts[depth] > limit) {
            return new SizeExceeded(pointer(parent()), limit, "elements");
        }
        return null;
    }

    /** What the next value of an array is bounded by; in an object its name will tell. */
    private void descend() {
        BoundNode here = depth == 0 ? null : open[depth];
        next = here == null ? null : here.element();
    }

    private String parent() {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.isEmpty() ? pointer : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private SizeExceeded exceeded(long limit, String unit) {
        return new SizeExceeded(
                pointer(parser.getParsingContext().pathAsPointer().toString()), limit, unit);
    }

    /** Names come from the caller: a response is no place for kilobytes of them. */
    private static String pointer(String full) {
        return full.length() <= LONGEST_POINTER ? full : full.substring(0, LONGEST_POINTER);
    }
}
