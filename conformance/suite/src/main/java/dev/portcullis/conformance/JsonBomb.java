package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A piece of JSON that costs much to bind, or that two parsers read differently.
 *
 * @param name what it is
 * @param json makes it: some are large
 * @param charset it is sent in
 */
record JsonBomb(String name, Supplier<String> json, Charset charset) {

    private static final int COLLIDING_BITS = 16;

    static List<JsonBomb> all() {
        return List.of(
                bomb("deep", () -> "{\"rows\":" + nested(100_000) + "}"),
                bomb("deep without a name", () -> nested(100_000)),
                bomb("deep below an unmapped name", () -> "{\"unmapped\":" + nested(100_000) + "}"),
                bomb("deep objects", () -> "{\"unmapped\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                bomb("deep without an end", () -> "[".repeat(100_000)),
                bomb("long number", () -> "{\"number\":" + "9".repeat(1_000_000) + "}"),
                bomb("long number below an unmapped name", () -> "{\"unmapped\":" + "9".repeat(1_000_000) + "}"),
                bomb("long fraction", () -> "{\"measure\":0." + "9".repeat(1_000_000) + "}"),
                bomb("huge number", () -> "{\"number\":1e1000000}"),
                bomb("huge count", () -> "{\"count\":1e1000000}"),
                bomb("huge measure", () -> "{\"measure\":1e1000000}"),
                bomb("huge fraction", () -> "{\"number\":1e-1000000000}"),
                bomb("infinite number", () -> "{\"number\":1e400}"),
                bomb("infinite count", () -> "{\"count\":1e400}"),
                bomb("infinite measure", () -> "{\"measure\":1e400}"),
                bomb("infinite measure of a small exponent", () -> "{\"measure\":" + "9".repeat(40) + "e300}"),
                bomb("not a number", () -> "{\"measure\":NaN}"),
                bomb("many objects", () -> "{\"rows\":[" + "{},".repeat(5_000_000) + "{}]}"),
                bomb("many objects without a name", () -> "[" + "{},".repeat(5_000_000) + "{}]"),
                bomb("many objects below an unmapped name", () -> "{\"unmapped\":[" + "{},".repeat(5_000_000) + "{}]}"),
                bomb("colliding names", () -> "{\"names\":{" + members(colliding()) + "}}"),
                bomb("colliding names that are unmapped", () -> "{" + members(colliding()) + "}"),
                bomb("duplicate names", () -> "{\"count\":1,\"count\":2}"),
                bomb("duplicate names in a map", () -> "{\"names\":{\"a\":\"1\",\"\\u0061\":\"2\"}}"),
                bomb("long name", () -> "{\"" + "n".repeat(100_000) + "\":1}"),
                bomb("long name in a map", () -> "{\"names\":{\"" + "n".repeat(100_000) + "\":\"1\"}}"),
                bomb("long text", () -> "{\"rows\":[\"" + "x".repeat(1_000_000) + "\"]}"),
                bomb("byte order mark", () -> "\uFEFF{\"count\":1}"),
                bomb("UTF-16 big", () -> "{\"count\":1}", UTF_16BE),
                bomb("UTF-16 little", () -> "{\"count\":1}", UTF_16LE),
                bomb("UTF-16 marked", () -> "\uFEFF{\"count\":1}", UTF_16BE),
                bomb("UTF-32 big", () -> "{\"count\":1}", Charset.forName("UTF-32BE")),
                bomb("UTF-32 little", () -> "{\"count\":1}", Charset.forName("UTF-32LE")),
                bomb("UTF-32 marked", () -> "\uFEFF{\"count\":1}", Charset.forName("UTF-32BE")));
    }

    byte[] body() {
        return json.get().getBytes(charset);
    }

    @Override
    public String toString() {
        return name;
    }

    private static JsonBomb bomb(String name, Supplier<String> json) {
        return bomb(name, json, UTF_8);
    }

    private static JsonBomb bomb(String name, Supplier<String> json, Charset charset) {
        return new JsonBomb(name, json, charset);
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
