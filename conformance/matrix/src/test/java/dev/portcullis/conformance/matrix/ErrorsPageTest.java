package dev.portcullis.conformance.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.ToldFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about errors shows what the tests of the servers have seen. */
class ErrorsPageTest {

    private static final Path CONFORMANCE = Path.of("..").toAbsolutePath().normalize();

    private final List<ToldFailures> servers = Stream.of("jersey", "jersey-containers", "jersey4", "resteasy", "cxf")
            .flatMap(module -> ToldFailures.read(CONFORMANCE.resolve(module)).stream())
            .toList();

    @Test
    void everyServerHasRunOnceAndToldSomethingUnguarded() {
        assertThat(servers)
                .extracting(ToldFailures::server)
                .doesNotHaveDuplicates()
                .hasSize(6);
        assertThat(servers).allSatisfy(server -> assertThat(server.names()).isNotEmpty());
    }

    @Test
    void theDocumentationShowsTheLatestTable() throws IOException {
        String table = ToldFailures.table(servers);
        Files.writeString(Path.of("target", "errors.md"), table);
        assertThat(Files.readString(CONFORMANCE.resolve("../docs/errors.md")))
                .as("docs/errors.md is out of date: copy the table of conformance/matrix/target/errors.md there")
                .contains(table);
    }
}
