package dev.portcullis.processor.report;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.sarif.SarifContext;
import dev.portcullis.report.sarif.SourceTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Where in their repository the sources of a compilation stand. */
final class Repository {

    private static final Pattern SOURCE_ROOT = Pattern.compile("(?:^|/)src/[^/]+/java$");

    private final Function<String, Optional<Path>> sources;
    private final Map<Path, Optional<Path>> roots = new HashMap<>();

    Repository(Function<String, Optional<Path>> sources) {
        this.sources = sources;
    }

    SarifContext context(PolicyReport report, String docs) {
        return new SarifContext(module(report), docs, this::path);
    }

    private Optional<String> path(String file) {
        return sources.apply(file).flatMap(source -> root(source).flatMap(root -> SourceTree.below(root, source)));
    }

    /** The disk is asked once for each folder: a report may name thousands of sources. */
    private Optional<Path> root(Path source) {
        return roots.computeIfAbsent(source.resolveSibling(""), SourceTree::repository);
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
