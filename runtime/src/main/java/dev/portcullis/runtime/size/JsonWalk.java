package dev.portcullis.runtime.size;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.portcullis.runtime.guard.AcceptedBody.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One pass over one body. */
final class JsonWalk {

    /** Digits of an exponent: as many as a double has use for. Ten bytes may stand for a number of a gigabyte. */
    private static final int EXPONENT_DIGITS = 3;

    /** Of a double: what is larger is bound to infinity, without a word. */
    private static final int DECIMAL_EXPONENT = 308;

    private final JsonParser parser;
    private final JsonLimits limits;
    private final GrantedRoles caller;
    private final SeenNames seen;
    private final BodyNode[] open;
    private final long[] counts;
    private int depth;
    private @Nullable BodyNode next;

    JsonWalk(JsonParser parser, JsonLimits limits, BodyNode root, CallerRoles caller) {
        this.parser = parser;
        this.limits = limits;
        this.caller = new GrantedRoles(caller);
        this.seen = new SeenNames(limits.depth());
        this.open = new BodyNode[limits.depth() + 1];
        this.counts = new long[limits.depth() + 1];
        this.next = root;
    }

    @Nullable
    BodyFault walk() throws IOException {
        long tokens = 0;
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++tokens > limits.tokens()) {
                    return new SizeExceeded("", limits.tokens(), "tokens");
                }
                BodyFault fault = check(token);
                if (fault != null) {
                    return fault;
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

    private @Nullable BodyFault check(JsonToken token) throws IOException {
        return switch (token) {
            case FIELD_NAME -> name();
            case START_OBJECT -> accepts(Kind.OBJECT, Kind.MAP) ? open() : misshapen();
            case START_ARRAY -> accepts(Kind.ARRAY, Kind.VALUE) ? open() : misshapen();
            case END_OBJECT, END_ARRAY -> close();
            case VALUE_NULL -> depth > 0 || accepts(Kind.VALUE, Kind.VALUE) ? element() : misshapen();
            case VALUE_STRING -> accepts(Kind.VALUE, Kind.VALUE) ? value(limits.text()) : misshapen();
            case VALUE_NUMBER_INT -> accepts(Kind.VALUE, Kind.VALUE) ? whole() : misshapen();
            case VALUE_NUMBER_FLOAT -> accepts(Kind.VALUE, Kind.VALUE) ? fraction() : misshapen();
            default -> accepts(Kind.VALUE, Kind.VALUE) ? element() : misshapen();
        };
    }

    private boolean accepts(Kind one, Kind other) {
        Kind kind = next == null ? null : next.kind();
        return kind == one || kind == other || kind == Kind.ANYTHING;
    }

    private BodyFault misshapen() {
        Kind kind = next == null ? null : next.kind();
        String pointer = ShownPointer.of(parser.getParsingContext());
        if (kind == null) {
            return new BodyFault.NotAccepted(pointer);
        }
        return new BodyFault.Misshapen(
                pointer,
                switch (kind) {
                    case OBJECT, MAP -> "an object";
                    case ARRAY -> "an array";
                    case VALUE, ANYTHING -> "a single value";
                });
    }

    private @Nullable BodyFault name() throws IOException {
        String name = parser.currentName();
        if (name.length() > limits.text()) {
            return exceeded(limits.text(), "chars");
        }
        BodyNode object = open[depth];
        BodyNode member = object.member(name);
        RoleCondition condition = member == null ? null : member.condition();
        if (member == null || (condition != null && !caller.satisfy(condition))) {
            return new BodyFault.NotAccepted(ShownPointer.of(parser.getParsingContext()));
        }
        if (!seen.add(depth, object, member, name)) {
            return new BodyFault.Repeated(ShownPointer.of(parser.getParsingContext()));
        }
        next = member.resolved();
        return null;
    }

    private @Nullable BodyFault open() {
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
        seen.open(depth);
        descend();
        return null;
    }

    private @Nullable BodyFault close() {
        depth--;
        descend();
        return null;
    }

    private @Nullable SizeExceeded value(long undeclared) throws IOException {
        BodyNode bound = next;
        long limit = bound == null || bound.text() == BodyNode.UNDECLARED ? undeclared : bound.text();
        if (parser.getTextLength() > limit) {
            return exceeded(limit, "chars");
        }
        return element();
    }

    private @Nullable SizeExceeded whole() throws IOException {
        SizeExceeded exceeded = value(limits.number());
        int bits = next == null ? 0 : next.bits();
        return exceeded != null || bits == 0 || fits(bits) ? exceeded : exceeded(bits, "bits");
    }

    private boolean fits(int bits) throws IOException {
        return switch (parser.getNumberType()) {
            case INT, LONG -> {
                int above = Long.SIZE - bits;
                yield parser.getLongValue() << above >> above == parser.getLongValue();
            }
            default -> false;
        };
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
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            return exceeded(DECIMAL_EXPONENT, "decimal exponent");
        }
        int bits = next == null ? 0 : next.bits();
        return bits == 0 || fits(value, Math.scalb(1.0, bits - 1)) ? null : exceeded(bits, "bits");
    }

    private static boolean fits(double value, double bound) {
        return -bound <= value && value < bound;
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
        BodyNode bound = open[depth];
        long limit = bound.elements() == BodyNode.UNDECLARED ? limits.elements() : bound.elements();
        if (++counts[depth] > limit) {
            return new SizeExceeded(ShownPointer.ofParent(parser.getParsingContext()), limit, "elements");
        }
        return null;
    }

    /** What the next value of an array may be; in an object its name will tell. */
    private void descend() {
        BodyNode element = depth == 0 ? null : open[depth].element();
        next = element == null ? null : element.resolved();
    }

    private SizeExceeded exceeded(long limit, String unit) {
        return new SizeExceeded(ShownPointer.of(parser.getParsingContext()), limit, unit);
    }
}
