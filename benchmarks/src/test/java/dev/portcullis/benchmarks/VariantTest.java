package dev.portcullis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A benchmark of a processor that does not run, or that fails, measures nothing. Error Prone, which needs a JVM that opens
 * javac to it, is left to the benchmark itself, and so are the guards alone, which have no processor.
 */
class VariantTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "CLAIM, OrderResource.class",
        "CLASS_PER_RESOURCE, OrderResource_Generated.class",
        "HIBERNATE_VALIDATOR, OrderResource.class",
        "MAPSTRUCT, OrderMapperImpl.class",
        "MICRONAUT, $OrderResource$Definition.class",
        "PORTCULLIS, OrderResource_Guard.class"
    })
    void compilesAndLeavesItsMark(Variant variant, String mark) throws IOException {
        Path sources = Project.write(folder.resolve("src"), variant.flavour(), 2);
        Path output = folder.resolve("out");

        new Compilation(sources, output, System.getProperty("java.class.path"), variant.options()).run();

        try (Stream<Path> files = Files.walk(output)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).filteredOn(mark::equals).hasSize(2);
        }
    }
}
