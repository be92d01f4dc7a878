package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.builds.Toolchain;
import dev.portcullis.processor.builds.Toolchain.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Eclipse's compiler has another language model and no trees: every shape must become the same code. */
class EclipseShapeTest {

    /** Eclipse's compiler loses the bound of {@code Map<String, ? extends View[]>} in {@code for (var entry : …)}. */
    private static final String WILDCARD_OF_ARRAYS = "ERROR: Type mismatch: cannot convert from capture#";

    @TempDir
    private Path target;

    @ParameterizedTest
    @FieldSource({
        "dev.portcullis.processor.generate.RequestShapes#ALL",
        "dev.portcullis.processor.generate.ResponseShapes#ALL"
    })
    void isTheSameUnderEclipse(Shape shape) throws IOException {
        String[] sources = shape.sources().toArray(String[]::new);
        Result javac = Toolchain.javac().compile(target.resolve("javac"), sources);
        Result eclipse = Toolchain.eclipse().compile(target.resolve("eclipse"), sources);

        assertThat(eclipse.messages())
                .filteredOn(message -> !message.startsWith(WILDCARD_OF_ARRAYS))
                .isEqualTo(javac.messages());
        assertThat(javac.generated()).isNotEmpty();
        assertThat(eclipse.generated()).isEqualTo(javac.generated());
    }
}
