package dev.portcullis.maven;

import dev.portcullis.RequiresRole;
import dev.portcullis.processor.PortcullisProcessor;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.runtime.guard.ResourceGuard;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A local repository that holds this build beside everything that the real one holds, so that other builds can use what was just
 * compiled and nothing is ever installed.
 */
final class LocalRepository {

    static final String VERSION = "0.1.0-SNAPSHOT";

    private static final Path REAL = Path.of(System.getProperty("maven.repo.local"));

    private LocalRepository() {}

    /** Makes one in an empty folder. */
    static Path in(Path folder) throws IOException {
        Path ours = Files.createDirectories(folder.resolve("dev/portcullis"));
        link(REAL, folder, "dev");
        if (Files.isDirectory(REAL.resolve("dev"))) {
            link(REAL.resolve("dev"), folder.resolve("dev"), "portcullis");
        }
        pom(ours, "portcullis-parent", Path.of("../pom.xml"));
        artifact(ours, "portcullis-annotations", "annotations", RequiresRole.class);
        artifact(ours, "portcullis-report", "report", PolicyReport.class);
        artifact(ours, "portcullis-runtime", "runtime", ResourceGuard.class);
        artifact(ours, "portcullis-processor", "processor", PortcullisProcessor.class);
        artifact(ours, "portcullis-maven-plugin", "maven-plugin", CheckMojo.class);
        return folder;
    }

    private static void link(Path from, Path to, String except) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(from)) {
            entries = list.toList();
        }
        for (Path entry : entries) {
            if (!entry.getFileName().toString().equals(except)) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
            }
        }
    }

    private static void artifact(Path repository, String name, String module, Class<?> type) throws IOException {
        pom(repository, name, Path.of("..", module, "pom.xml"));
        Path jar = repository.resolve(name).resolve(VERSION).resolve(name + "-" + VERSION + ".jar");
        Path classes = classes(type);
        if (Files.isRegularFile(classes)) {
            Files.copy(classes, jar);
            return;
        }
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IOException("No jar of " + classes);
        }
    }

    private static void pom(Path repository, String name, Path pom) throws IOException {
        Path version = Files.createDirectories(repository.resolve(name).resolve(VERSION));
        Files.copy(pom, version.resolve(name + "-" + VERSION + ".pom"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path classes(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
