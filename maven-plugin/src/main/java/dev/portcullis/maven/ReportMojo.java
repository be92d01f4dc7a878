package dev.portcullis.maven;

import dev.portcullis.report.gate.Application;
import dev.portcullis.report.gate.ReportFolder;
import dev.portcullis.report.sarif.SarifContext;
import dev.portcullis.report.sarif.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes one report of all modules and of all libraries that carry a policy: {@code policy.json}, {@code policy.html}, {@code
 * policy.md}, {@code policy.sarif} and {@code asvs.csv}. Where there is a lock, it says what has changed since.
 */
@Mojo(name = "report", aggregator = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ReportMojo extends PolicyMojo {

    /** Where the report goes. */
    @Parameter(property = "portcullis.report.dir", defaultValue = "${project.build.directory}/portcullis")
    private File folder;

    @Override
    void run() throws IOException, MojoFailureException {
        compiled();
        Stream<Path> libraries = modules().stream()
                .flatMap(module -> module.getArtifacts().stream())
                .map(Artifact::getFile)
                .filter(file -> file != null && file.isFile())
                .map(File::toPath);
        List<Path> sources =
                Stream.concat(classes().stream(), libraries).distinct().toList();
        Path root = session().getTopLevelProject().getBasedir().toPath();
        List<Path> roots = modules().stream()
                .flatMap(module -> module.getCompileSourceRoots().stream())
                .map(Path::of)
                .toList();
        ReportFolder.write(
                Application.read(sources),
                folder.toPath(),
                Files.exists(lock()) && !isInside() ? gate().changes() : Optional.empty(),
                new SarifContext(
                        "",
                        "docs/rules/",
                        SourceTree.of(SourceTree.repository(root).orElse(root), roots)));
        getLog().info("Wrote " + folder.toPath().resolve("policy.html"));
    }
}
