package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.function.Supplier;

/**
 * A multipart body with the boundary {@code x} that costs much to take apart, or that two parsers take apart differently.
 *
 * @param name what it is
 * @param text makes it: some are large
 * @param status of the refusal
 */
record MultipartBomb(String name, Supplier<String> text, int status) {

    private static final String HEADER = "Content-Disposition: form-data; name=\"a\"\r\n";
    private static final String END = "--x--\r\n";

    static List<MultipartBomb> all() {
        return List.of(
                tooLarge("one part too many", () -> part("a").repeat(21) + END),
                tooLarge("thousands of empty parts", () -> part("").repeat(5_000) + END),
                tooLarge("a hundred thousand tiny parts", () -> part("a").repeat(100_000) + END),
                tooLarge(
                        "a header of a megabyte",
                        () -> "--x\r\n" + HEADER + "A: " + "a".repeat(1 << 20) + "\r\n\r\n" + END),
                tooLarge("a header without an end", () -> "--x\r\n" + HEADER + "A: a\r\n".repeat(100_000)),
                tooLarge(
                        "a long file name",
                        () -> part("a").replace("name=\"a\"", "name=\"a\"; filename=\"" + "f".repeat(3_000) + "\"")
                                + END),
                tooLarge("parts behind bare line feeds", () -> part("a") + ("\n" + part("a")).repeat(30) + END),
                malformed(
                        "a multipart in a part",
                        () -> "--x\r\n" + HEADER + "Content-Type: multipart/mixed; boundary=y\r\n\r\n"
                                + "--y\r\n\r\nnested\r\n".repeat(1_000) + "--y--\r\n" + END),
                malformed("no end", () -> part("a")),
                malformed("no end of the header", () -> "--x\r\n" + HEADER),
                malformed("no delimiter", () -> "a".repeat(1_000)),
                malformed("nothing but line feeds", () -> (part("a") + END).replace("\r", "")),
                malformed("a part behind the end", () -> part("a") + END + part("b") + END),
                malformed("a folded header", () -> part("a").replace("; name", ";\r\n name") + END));
    }

    byte[] body() {
        return text.get().getBytes(ISO_8859_1);
    }

    static String part(String content) {
        return "--x\r\n" + HEADER + "\r\n" + content + "\r\n";
    }

    static String parts(String content, int count) {
        return part(content).repeat(count) + END;
    }

    @Override
    public String toString() {
        return name;
    }

    private static MultipartBomb tooLarge(String name, Supplier<String> text) {
        return new MultipartBomb(name, text, 413);
    }

    private static MultipartBomb malformed(String name, Supplier<String> text) {
        return new MultipartBomb(name, text, 400);
    }
}
