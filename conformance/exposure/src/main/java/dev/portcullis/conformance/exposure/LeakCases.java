package dev.portcullis.conformance.exposure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All ways to leak that were measured with Jackson, and some of our own. */
final class LeakCases {

    static final List<LeakCase> ALL = Stream.of("subclasses.txt", "annotations.txt", "types.txt", "more.txt")
            .flatMap(LeakCases::read)
            .toList();

    private LeakCases() {}

    /** The sources of classes that several cases use. */
    static List<Source> shared() {
        return Stream.of(text("shared.txt").split("////"))
                .filter(text -> !text.isBlank())
                .map(text -> text.split("\n", 2))
                .map(parts -> new Source("leaks." + parts[0].strip(), "package leaks; " + parts[1]))
                .toList();
    }

    static List<Source> sources(Stream<LeakCase> cases) {
        return Stream.concat(shared().stream(), cases.map(each -> new Source(each.resource(), each.source())))
                .toList();
    }

    private static Stream<LeakCase> read(String file) {
        return Arrays.stream(text(file).split("(?m)^////"))
                .filter(text -> !text.isBlank())
                .map(LeakCase::of);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(LeakCases.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
