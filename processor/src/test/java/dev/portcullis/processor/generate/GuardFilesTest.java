package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.portcullis.processor.OnDisk;
import dev.portcullis.runtime.guard.EndpointGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, and under which names. */
class GuardFilesTest {

    private static final String INDEX = "META-INF/services/dev.portcullis.runtime.guard.ResourceGuard";

    @Test
    void indexNamesEveryGuardSorted() {
        assertThat(Compiled.of(RequestShapes.INHERITANCE).resource(INDEX))
                .isEqualTo("com.acme.CountryResource_Guard\ncom.acme.Outer_Inner_Guard\n");
    }

    @Test
    void nothingIsGeneratedWhenTheBuildFails(@TempDir Path output) throws IOException {
        OnDisk.Build build =
                OnDisk.compile(output, List.of(), "@Path(\"/\") public class Open { @GET public void get() {} }");
        assertThat(build.succeeded()).isFalse();
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.map(Path::toString))
                    .noneMatch(file -> file.contains("_Guard") || file.contains("services"));
        }
    }

    @Test
    void nothingIsGeneratedWithoutEndpoints() {
        Compilation compilation = Compiled.compile("public class Plain {}");
        assertThat(compilation.generatedSourceFiles()).isEmpty();
        assertThat(compilation.generatedFile(StandardLocation.CLASS_OUTPUT, INDEX))
                .isEmpty();
    }

    @Test
    void guardDescribesItsEndpoint() {
        EndpointGuard guard = Compiled.of(RequestShapes.INHERITANCE).guard("CountryResource", "get");
        assertThat(guard.toString()).isEqualTo("GET /countries/{id} (CountryResource.get)");
        assertThat(guard.signatures()).containsExactly(List.of(UUID.class), List.of(Object.class));
    }

    @Test
    void overloadedMethodsHaveAGuardEach() {
        assertThat(Compiled.of(RequestShapes.INHERITANCE).guards("Outer.Inner"))
                .extracting(EndpointGuard::toString)
                .containsExactly(
                        "GET /inner (Inner.list)", "POST /inner (Inner.endpoint)", "GET /inner/{id} (Inner.list)");
    }

    @Test
    void twoCompilationsGiveTheSameText() {
        assertThat(Compiled.of(ResponseShapes.RESPONSES).sources())
                .isEqualTo(Compiled.of(ResponseShapes.RESPONSES).sources());
    }
}
