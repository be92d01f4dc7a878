package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the documented build of the careless vault, in a copy of the sources, so that it and the build that runs this test
 * do not write to the same places.
 */
class VulnerableBuildTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = Path.of("..", "docs", "failing-build.md");
    private static final Set<String> LEFT_OUT = Set.of("target", ".git");
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("^\\[ERROR] .*\\.java:\\[\\d+,\\d+] (\\[\\w+] .+?): ", Pattern.MULTILINE);

    @TempDir
    private Path copy;

    @Test
    void everyMistakeIsOneDiagnosticAsThePageSays() throws IOException, InterruptedException {
        copySources();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-q",
                        "-o",
                        "-B",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                        "-Pvulnerable",
                        "-pl",
                        "sample-app",
                        "-am",
                        "compile")
                .directory(copy.toFile())
                .redirectErrorStream(true);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process build = command.start();
        build.getOutputStream().close();
        String output = new String(build.getInputStream().readAllBytes(), UTF_8);

        assertThat(build.waitFor()).as(output).isNotZero();
        assertThat(diagnostics(output))
                .as(output)
                .containsExactly(
                        "[MissingOwnershipPolicy] GET /api/careless/documents/{id} (CarelessDocumentResource.get)",
                        "[MissingOwnershipPolicy] PUT /api/careless/documents/{id} (CarelessDocumentResource.replace)",
                        "[MissingOwnershipPolicy] DELETE /api/careless/documents/{id} (CarelessDocumentResource.delete)",
                        "[UnboundedStream] POST /api/careless/images (CarelessImageResource.upload)",
                        "[MissingOwnershipPolicy] GET /api/careless/images/{id} (CarelessImageResource.download)",
                        "[MissingAttemptLimit] POST /api/careless/login (CarelessLoginResource.login)",
                        "[MissingAttemptLimit] POST /api/careless/verify-otp (CarelessLoginResource.verify)",
                        "[MissingRateLimit] POST /api/careless/forgot-password (CarelessLoginResource.forgotten)",
                        "[UndeclaredExposure] GET /api/careless/users/{id} (CarelessUserResource.get)",
                        "[MissingAccessPolicy] DELETE /api/careless/users/{id} (CarelessUserResource.delete)");
        comparePage(output);
    }

    /** {@code -Dportcullis.golden=refresh} writes the page anew. */
    private void comparePage(String output) throws IOException {
        String transcript = output.lines()
                .filter(line -> line.startsWith("[ERROR] ") && line.contains(".java:["))
                .map(line -> line.replace(copy + "/sample-app/", ""))
                .distinct()
                .collect(Collectors.joining("\n"));
        String page = Files.readString(PAGE);
        String expected =
                page.replaceFirst("(?s)(```text\\n).*?(\\n```)", "$1" + Matcher.quoteReplacement(transcript) + "$2");
        if ("refresh".equals(System.getProperty("portcullis.golden"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(page).isEqualTo(expected);
    }

    /** Maven repeats all errors at the end of its output. */
    private static List<String> diagnostics(String output) {
        return DIAGNOSTIC
                .matcher(output)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    private void copySources() throws IOException {
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (LEFT_OUT.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copied(directory));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copied(file));
                return FileVisitResult.CONTINUE;
            }

            private Path copied(Path original) {
                return copy.resolve(ROOT.relativize(original));
            }
        });
    }
}
