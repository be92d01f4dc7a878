package dev.portcullis.report.sarif;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds sources in the repository: a report knows them below their source roots only. */
@FunctionalInterface
public interface SourceTree {

    /**
     * The path of a source below the root of the repository, with slashes.
     *
     * @param file as in the report, for example {@code com/acme/DocumentResource.java}
     * @return for example {@code service/src/main/java/com/acme/DocumentResource.java}; empty when it is not known
     */
    Optional<String> path(String file);

    /** Knows no source: viewers resolve what they are shown against {@code SRCROOT}. */
    static SourceTree unknown() {
        return file -> Optional.empty();
    }

    /**
     * Looks for every source in these roots.
     *
     * @param repository the root of the repository
     * @param sourceRoots the source roots in it; the first that has a file wins
     */
    static SourceTree of(Path repository, List<Path> sourceRoots) {
        List<Path> roots = List.copyOf(sourceRoots);
        return file -> roots.stream()
                .map(root -> root.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(path -> below(repository, path));
    }

    /**
     * The root of the repository that something stands in: the nearest folder that holds {@code .git}, a folder, or a file in
     * a linked work tree.
     */
    static Optional<Path> repository(Path place) {
        for (Path folder = place.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The path of a file below a repository; empty when it stands outside. */
    static Optional<String> below(Path repository, Path file) {
        Path root = repository.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        return path.startsWith(root)
                ? Optional.of(root.relativize(path).toString().replace('\\', '/'))
                : Optional.empty();
    }
}
