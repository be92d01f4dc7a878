package dev.portcullis.processor.report;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the report goes when no option says so. */
final class ReportDirectory {

    private ReportDirectory() {}

    /**
     * The directory beside the class output: {@code portcullis} beside {@code classes}, {@code portcullis-test-classes}
     * beside {@code test-classes}, so that two compilations of one module do not overwrite each other's.
     *
     * @param resource {@code META-INF/portcullis/policy.json} in the class output
     * @return empty when the class output is not a directory that has one beside it, for example in an IDE's memory
     */
    static Optional<Path> beside(URI resource) {
        if (!"file".equals(resource.getScheme())) {
            return Optional.empty();
        }
        return Optional.ofNullable(Path.of(resource).getParent())
                .map(Path::getParent)
                .map(Path::getParent)
                .filter(classes -> classes.getFileName() != null && classes.getParent() != null)
                .map(classes ->
                        classes.resolveSibling(name(classes.getFileName().toString())));
    }

    private static String name(String classes) {
        return classes.equals("classes") ? "portcullis" : "portcullis-" + classes;
    }
}
