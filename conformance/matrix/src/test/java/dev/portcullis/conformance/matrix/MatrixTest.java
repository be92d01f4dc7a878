package dev.portcullis.conformance.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.Matrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules of the servers have run before this one and left what they were answered. */
class MatrixTest {

    private static final Path CONFORMANCE = Path.of("..").toAbsolutePath().normalize();

    private final List<Matrix> servers = Stream.of("jersey", "jersey-containers", "jersey4", "resteasy", "cxf")
            .flatMap(module -> Matrix.read(CONFORMANCE.resolve(module)).stream())
            .toList();

    @Test
    void everyServerHasRunOnce() {
        assertThat(servers).extracting(Matrix::server).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void noServerAnswersDifferently() {
        assertThat(servers)
                .allSatisfy(server ->
                        assertThat(server.rows()).as(server.server()).containsExactlyEntriesOf(expected(server)));
    }

    /** The JDK's server cannot answer on another thread. */
    private Map<String, List<Integer>> expected(Matrix server) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>(servers.get(0).rows());
        if (server.server().endsWith("on the JDK's server")) {
            rows.keySet().removeAll(List.of("suspended response\tGET", "completion stage\tGET"));
        }
        return rows;
    }

    @Test
    void theDocumentationShowsTheLatestMatrix() throws IOException {
        String latest = document();
        Path written = Path.of("target", "conformance.md");
        Files.writeString(written, latest);
        assertThat(CONFORMANCE.resolve("../docs/conformance.md"))
                .as("docs/conformance.md is out of date: copy conformance/matrix/target/conformance.md there")
                .hasContent(latest);
    }

    private String document() {
        return """
                # Conformance

                One suite of resources and requests, written once, run over HTTP on every server by `mvn verify`. A row is a way
                to write an endpoint, a column is who asks; the number is the status that **all** of these servers answered:

                %s

                It is the one that the declared policy says, too. On a refusal no resource method has run, and what is not exposed
                has not left; no body has been bound either, but where the identifier of the object stands in the body. The suite is in `conformance/suite`, this page is what `conformance/matrix`
                writes. The JDK's server cannot answer on another thread, and has no row for that.

                - *wrong role*: the owner of the object, without the role that the endpoint requires
                - *right role*: somebody else, with the role and another one whose holders are not asked about ownership
                - *foreign object*: the role, but the object belongs to somebody else
                - *missing object*: the role, but there is no such object

                %s""".formatted(
                        servers.stream().map(server -> "- " + server.server()).collect(Collectors.joining("\n")),
                        servers.get(0).table());
    }
}
