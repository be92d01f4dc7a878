package dev.portcullis.conformance.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.JsonLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation shows the cases as the tests of this module and of the servers prove them. */
class ExposureMatrixTest {

    private static final Path DOCUMENTATION = Path.of("../../docs/exposure-matrix.md");

    @Test
    void theDocumentationShowsTheLatestMatrix() throws IOException {
        Path written = Path.of("target", "exposure-matrix.md");
        Files.writeString(written, document());
        assertThat(DOCUMENTATION)
                .as("%s is out of date: copy conformance/exposure/%s there", DOCUMENTATION, written)
                .hasSameTextualContentAs(written);
    }

    private static String document() {
        return """
                # Ways to leak

                Each row is a small application, written once (`conformance/exposure`) and compiled by the processor. Either javac
                refuses it with the rule that is named here, at the very line; or it is served over HTTP on Jersey, RESTEasy and CXF
                by `mvn verify`, with the answer that is shown here on all of them. In each object a value is hidden of which nobody
                said that it may leave, or not to this reader: it is in no answer.

                Beside the rows, for any application: 1,000 random trees of types with random markings and random subclasses, a value
                of its own in each property, are compiled and asked for by four readers. What leaves is what an independent model of
                the markings says, no more and no less. `mvn -B -pl conformance/exposure -am -Pcanary verify` takes 100,000.

                ## Objects

                What plain Jackson 2 does with the object, and what happens here. `FAIL_ON_EMPTY_BEANS` is off there, as applications
                have it whose entities are proxies; those that Hibernate loads leak over HTTP on each of the servers, too.

                | case | plain Jackson | here |
                |---|---|---|
                %s

                ## Answers

                Ways out of a server, each beside Jackson 2, beside Jackson 3, beside JSON-B (Yasson), and beside Jackson 2 and JSON-B
                at once, which Jersey and RESTEasy find on the class path by themselves, and CXF JSON-B. The last column is what all
                servers answer beside each of them, byte for byte. The others name the servers that send the hidden value beside that
                library when the same application runs without Portcullis, with the provider of the library and its exception mappers.
                [Errors](errors.md) has more of what fails.

                | case | Jackson 2 | Jackson 3 | JSON-B | both | here |
                |---|---|---|---|---|---|
                %s

                ## Bodies

                What cannot be bound, in the same way: the hidden value is what was sent, a constant of an enum, or the name of a
                class. No method of the resource ran where the answer is 400.

                | case | Jackson 2 | Jackson 3 | JSON-B | both | here |
                |---|---|---|---|---|---|
                %s
                """.formatted(
                        LeakCase.ALL.stream()
                                .map(each -> row(each, each.leaks() ? "leaks" : "does not leak", each.leaves()))
                                .collect(Collectors.joining("\n")),
                        rows(HttpCase.ANSWERS),
                        rows(HttpCase.BODIES));
    }

    private static String rows(List<HttpCase> cases) {
        return cases.stream()
                .map(each -> row(
                        each,
                        Stream.of(JsonLibrary.values())
                                .map(library -> servers(each, library))
                                .collect(Collectors.joining(" | ")),
                        each.status() + " " + each.leaves()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Case one, String without, String with) {
        String here = one.served()
                ? "`" + with + "`"
                : "error: " + one.text().refusals().values().stream().distinct().collect(Collectors.joining(", "));
        return "| " + one.text().name().replace("<", "&lt;") + " | " + without + " | " + here + " |";
    }

    private static String servers(HttpCase one, JsonLibrary library) {
        Set<String> servers = Objects.requireNonNull(one.unguarded().get(library));
        return switch (servers.size()) {
            case 0 -> "none";
            case 3 -> "all";
            default -> servers.stream().sorted().collect(Collectors.joining(", "));
        };
    }
}
