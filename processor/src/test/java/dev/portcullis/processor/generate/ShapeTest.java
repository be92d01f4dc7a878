package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What generated code looks like. After a change that is meant,
 * {@code mvn -pl processor -am test -Dtest=ShapeTest -Dsurefire.failIfNoSpecifiedTests=false -Dportcullis.golden=refresh}
 * rewrites the files; read their diff before you commit it.
 */
class ShapeTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @FieldSource({
        "dev.portcullis.processor.generate.RequestShapes#ALL",
        "dev.portcullis.processor.generate.ResponseShapes#ALL"
    })
    void looksAsReviewed(Shape shape) throws IOException {
        String generated = Compiled.of(shape).sources().values().stream().collect(Collectors.joining("\n"));
        Path file = FOLDER.resolve(shape.name() + ".txt");
        if ("refresh".equals(System.getProperty("portcullis.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }
        assertThat(generated).isEqualTo(Files.readString(file));
    }
}
