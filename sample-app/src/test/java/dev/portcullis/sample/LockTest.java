package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.gate.Application;
import dev.portcullis.report.gate.Commands;
import dev.portcullis.report.gate.LockGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of the vault says what is compiled, and the build of the vault fails for whoever allows more. */
class LockTest {

    private static final Path LOCK = Path.of("policy.lock");

    @TempDir
    private Path copy;

    @TempDir
    private Path repository;

    @Test
    void theLockSaysWhatIsCompiled() throws IOException {
        LockGate gate = new LockGate(
                LOCK, Application.read(List.of(Path.of("target", "classes"))).policy(), Commands.MAVEN);

        assertThat(gate.check(true)).isEmpty();
    }

    @Test
    void aWeakerPolicyFailsTheBuild() throws IOException, InterruptedException {
        copySources();
        Path resource = copy.resolve("src/main/java/dev/portcullis/sample/users/UserResource.java");
        String source = Files.readString(resource);
        assertThat(source).containsOnlyOnce("@RequiresRole(\"admin\")");
        Files.writeString(
                resource, source.replace("@RequiresRole(\"admin\")", "@RequiresRole({\"admin\", \"member\"})"));
        ReactorRepository.in(repository);

        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-o",
                        "-B",
                        "-Dstyle.color=never",
                        "-Dmaven.repo.local=" + repository,
                        "-Dmaven.test.skip",
                        "-Dspotless.check.skip",
                        "verify")
                .directory(copy.toFile())
                .redirectErrorStream(true);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Such a build ends before it pays to compile its code twice.
        command.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process build = command.start();
        build.getOutputStream().close();
        String output = new String(build.getInputStream().readAllBytes(), UTF_8);

        assertThat(build.waitFor()).as(output).isNotZero();
        assertThat(output.lines().filter(line -> line.startsWith("[ERROR] [") && line.contains("docs/rules/")))
                .as(output)
                .singleElement()
                .asString()
                .startsWith("[ERROR] [PolicyWeakened] DELETE /api/users/{id} (UserResource.delete)"
                        + " (dev/portcullis/sample/users/UserResource.java:");
    }

    private void copySources() throws IOException {
        Files.copy(Path.of("pom.xml"), copy.resolve("pom.xml"));
        Files.copy(LOCK, copy.resolve(LOCK));
        // Error Prone runs in Maven's own process and needs to be let in.
        Files.createDirectory(copy.resolve(".mvn"));
        Files.copy(Path.of("..", ".mvn", "jvm.config"), copy.resolve(".mvn").resolve("jvm.config"));
        Path main = Path.of("src", "main");
        try (Stream<Path> files = Files.walk(main)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
