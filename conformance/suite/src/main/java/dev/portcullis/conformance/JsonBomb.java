package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small pieces of JSON that cost much to bind, or that two parsers read differently. */
enum JsonBomb {
    DEEP(() -> "{\"rows\":" + nested(100_000) + "}"),
    DEEP_WITHOUT_A_NAME(() -> nested(100_000)),
    DEEP_BELOW_AN_UNMAPPED_NAME(() -> "{\"unmapped\":" + nested(100_000) + "}"),
    DEEP_OBJECTS(() -> "{\"unmapped\":".repeat(100_000) + "1" + "}".repeat(100_000)),
    DEEP_WITHOUT_AN_END(() -> "[".repeat(100_000)),
    LONG_NUMBER(() -> "{\"number\":" + "9".repeat(1_000_000) + "}"),
    LONG_NUMBER_BELOW_AN_UNMAPPED_NAME(() -> "{\"unmapped\":" + "9".repeat(1_000_000) + "}"),
    LONG_FRACTION(() -> "{\"measure\":0." + "9".repeat(1_000_000) + "}"),
    HUGE_NUMBER(() -> "{\"number\":1e1000000}"),
    HUGE_COUNT(() -> "{\"count\":1e1000000}"),
    HUGE_MEASURE(() -> "{\"measure\":1e1000000}"),
    HUGE_FRACTION(() -> "{\"number\":1e-1000000000}"),
    INFINITE_NUMBER(() -> "{\"number\":1e400}"),
    INFINITE_COUNT(() -> "{\"count\":1e400}"),
    INFINITE_MEASURE(() -> "{\"measure\":1e400}"),
    INFINITE_MEASURE_OF_A_SMALL_EXPONENT(() -> "{\"measure\":" + "9".repeat(40) + "e300}"),
    NOT_A_NUMBER(() -> "{\"measure\":NaN}"),
    MANY_OBJECTS(() -> "{\"rows\":[" + "{},".repeat(5_000_000) + "{}]}"),
    MANY_OBJECTS_WITHOUT_A_NAME(() -> "[" + "{},".repeat(5_000_000) + "{}]"),
    MANY_OBJECTS_BELOW_AN_UNMAPPED_NAME(() -> "{\"unmapped\":[" + "{},".repeat(5_000_000) + "{}]}"),
    COLLIDING_NAMES(() -> "{\"names\":{" + members(colliding()) + "}}"),
    COLLIDING_NAMES_THAT_ARE_UNMAPPED(() -> "{" + members(colliding()) + "}"),
    DUPLICATE_NAMES(() -> "{\"count\":1,\"count\":2}"),
    DUPLICATE_NAMES_IN_A_MAP(() -> "{\"names\":{\"a\":\"1\",\"\\u0061\":\"2\"}}"),
    LONG_NAME(() -> "{\"" + "n".repeat(100_000) + "\":1}"),
    LONG_NAME_IN_A_MAP(() -> "{\"names\":{\"" + "n".repeat(100_000) + "\":\"1\"}}"),
    LONG_TEXT(() -> "{\"rows\":[\"" + "x".repeat(1_000_000) + "\"]}"),
    BYTE_ORDER_MARK(() -> "\uFEFF{\"count\":1}"),
    UTF_16_BIG(() -> "{\"count\":1}", UTF_16BE),
    UTF_16_LITTLE(() -> "{\"count\":1}", UTF_16LE),
    UTF_16_MARKED(() -> "\uFEFF{\"count\":1}", UTF_16BE),
    UTF_32_BIG(() -> "{\"count\":1}", Charset.forName("UTF-32BE")),
    UTF_32_LITTLE(() -> "{\"count\":1}", Charset.forName("UTF-32LE")),
    UTF_32_MARKED(() -> "\uFEFF{\"count\":1}", Charset.forName("UTF-32BE"));

    private static final int COLLIDING_BITS = 16;

    private final Supplier<String> json;
    private final Charset charset;

    JsonBomb(Supplier<String> json) {
        this(json, UTF_8);
    }

    JsonBomb(Supplier<String> json, Charset charset) {
        this.json = json;
        this.charset = charset;
    }

    byte[] body() {
        return json.get().getBytes(charset);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String members(IntStream names) {
        return names.mapToObj(name -> "\"" + equalHash(name) + "\":\"\"").collect(Collectors.joining(","));
    }

    private static IntStream colliding() {
        return IntStream.range(0, 1 << COLLIDING_BITS);
    }

    /** {@code "Aa"} and {@code "BB"} have the same hash code, and so has whatever is made of as many of them. */
    private static String equalHash(int number) {
        return IntStream.range(0, COLLIDING_BITS)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
