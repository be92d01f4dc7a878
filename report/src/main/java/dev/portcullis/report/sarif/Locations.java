package dev.portcullis.report.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.SourceLocation;
import dev.portcullis.report.SourceRegion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places in sources. */
final class Locations {

    private final SourceTree sources;

    Locations(SourceTree sources) {
        this.sources = sources;
    }

    /** What comes from a class file has a name and no place. */
    static boolean isInSource(SourceLocation source) {
        return source.line() > 0 || source.file().endsWith(".java");
    }

    void physical(ObjectNode location, SourceLocation source, @Nullable SourceRegion region) {
        ObjectNode physical = location.putObject("physicalLocation");
        ObjectNode artifact = physical.putObject("artifactLocation");
        Optional<String> path = sources.path(source.file());
        artifact.put("uri", uri(path.orElse(source.file())));
        if (path.isEmpty()) {
            artifact.put("uriBaseId", "SRCROOT");
        }
        region(physical.putObject("region"), source, region);
    }

    /** GitHub wants all four numbers: where the compiler told none, the first line stands for the file. */
    private static void region(ObjectNode node, SourceLocation source, @Nullable SourceRegion region) {
        int line = Math.max(1, source.line());
        int column = region == null ? 1 : region.column();
        node.put("startLine", line)
                .put("startColumn", column)
                .put("endLine", region == null ? line : region.endLine())
                .put("endColumn", region == null ? column : region.endColumn());
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path + " is not the path of a source", e);
        }
    }
}
