package dev.portcullis.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDirectoryTest {

    private static Optional<Path> beside(Path classes) {
        return ReportDirectory.beside(
                classes.resolve("META-INF/portcullis/policy.json").toUri());
    }

    @Test
    void standsBesideTheClasses() {
        assertThat(beside(Path.of("/build/target/classes"))).contains(Path.of("/build/target/portcullis"));
    }

    @Test
    void hasTheNameOfAnyOtherOutput() {
        assertThat(beside(Path.of("/build/target/test-classes")))
                .contains(Path.of("/build/target/portcullis-test-classes"));
        assertThat(beside(Path.of("/build/classes/java/main")))
                .contains(Path.of("/build/classes/java/portcullis-main"));
    }

    @Test
    void nothingStandsBesideTheRoot() {
        assertThat(beside(Path.of("/"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem:///CLASS_OUTPUT/META-INF/portcullis/policy.json", "policy.json"})
    void outputThatIsNoDirectoryHasNone(String resource) {
        assertThat(ReportDirectory.beside(URI.create(resource))).isEmpty();
    }
}
