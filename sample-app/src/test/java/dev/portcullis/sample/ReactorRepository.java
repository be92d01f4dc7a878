package dev.portcullis.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A local repository with what this build has compiled beside all that the real one holds; nothing is ever installed. */
final class ReactorRepository {

    private static final Path ROOT = Path.of("..");
    private static final Path REAL = Path.of(System.getProperty("maven.repo.local"));
    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final List<String> MODULES = List.of(
            "annotations", "report", "runtime", "runtime-redis", "runtime-postgresql", "processor", "maven-plugin");

    private ReactorRepository() {}

    /** Makes one in an empty folder. */
    static void in(Path folder) throws IOException {
        Path ours = Files.createDirectories(folder.resolve("dev/portcullis"));
        link(REAL, folder, "dev");
        if (Files.isDirectory(REAL.resolve("dev"))) {
            link(REAL.resolve("dev"), folder.resolve("dev"), "portcullis");
        }
        pom(ours, "portcullis-parent", ROOT.resolve("pom.xml"));
        for (String module : MODULES) {
            Path jar = pom(ours, "portcullis-" + module, ROOT.resolve(module).resolve("pom.xml"))
                    .resolve("portcullis-" + module + "-" + VERSION + ".jar");
            pack(ROOT.resolve(module).resolve("target/classes"), jar);
        }
    }

    private static void link(Path from, Path to, String except) throws IOException {
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.filter(each -> !each.endsWith(except)).toList()) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
            }
        }
    }

    private static Path pom(Path repository, String artifact, Path pom) throws IOException {
        Path folder = Files.createDirectories(repository.resolve(artifact).resolve(VERSION));
        Files.copy(pom, folder.resolve(artifact + "-" + VERSION + ".pom"));
        return folder;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IOException("No jar of " + classes);
        }
    }
}
