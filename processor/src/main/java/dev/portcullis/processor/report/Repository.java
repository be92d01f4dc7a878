package dev.portcullis.processor.report;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.sarif.SarifContext;
import dev.portcullis.report.sarif.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where in their repository the sources of a compilation stand. The nearest folder above a source that holds
 * {@code .git} is the root: a folder, or a file in a linked work tree.
 */
final class Repository {

    private static final Pattern SOURCE_ROOT = Pattern.compile("(?:^|/)src/[^/]+/java$");

    private final Function<String, Optional<Path>> sources;

    Repository(Function<String, Optional<Path>> sources) {
        this.sources = sources;
    }

    SarifContext context(PolicyReport report, String docs) {
        return new SarifContext(module(report), docs, this::path);
    }

    private Optional<String> path(String file) {
        return sources.apply(file).flatMap(source -> root(source).flatMap(root -> SourceTree.below(root, source)));
    }

    private static Optional<Path> root(Path source) {
        for (Path folder = source.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The folder of the first endpoint's module: what stands before its source root. */
    private String module(PolicyReport report) {
        return report.endpoints().stream()
                .map(EndpointPolicy::source)
                .flatMap(source -> path(source.file())
                        .filter(path -> path.endsWith("/" + source.file()))
                        .map(path ->
                                path.substring(0, path.length() - source.file().length() - 1))
                        .stream())
                .findFirst()
                .map(root -> SOURCE_ROOT.matcher(root).replaceFirst(""))
                .orElse("");
    }
}
