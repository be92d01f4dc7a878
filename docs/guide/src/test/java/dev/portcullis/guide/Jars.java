package dev.portcullis.guide;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What this build has made, as others get it. */
final class Jars {

    static final String VERSION = "0.1.0-SNAPSHOT";

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private Jars() {}

    /** The jar of the command line; a build that ends before it is packaged has none, or an old one, and skips the test. */
    static Path commandLine() throws IOException {
        Path report = ROOT.resolve("report/target");
        Path jar = report.resolve("portcullis-report-" + VERSION + "-cli.jar");
        Path compiled = report.resolve("classes/dev/portcullis/report/cli/PolicyCommand.class");
        assumeHere(
                Files.exists(jar) && Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(compiled)) >= 0,
                "mvn package has not made " + jar);
        return jar;
    }

    /** In continuous integration nothing is left out. */
    static void assumeHere(boolean present, String otherwise) {
        if (!present) {
            assertNull(System.getenv("CI"), otherwise);
            assumeTrue(false, otherwise);
        }
    }

    /** Puts the jars of the runtime and the processor into a folder. */
    static void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String module : List.of("runtime", "processor")) {
            Path jar = folder.resolve("portcullis-" + module + "-" + VERSION + ".jar");
            Path classes = ROOT.resolve(module).resolve("target/classes");
            int failed = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".");
            if (failed != 0) {
                throw new IOException("No jar of " + classes);
            }
        }
    }

    /** Where classes come from: jars, or the folders that they were compiled into. */
    static Stream<Path> of(Class<?>... classes) {
        return Stream.of(classes).map(each -> {
            try {
                return Path.of(
                        each.getProtectionDomain().getCodeSource().getLocation().toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
