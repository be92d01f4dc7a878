package dev.portcullis.maven;

import dev.portcullis.report.gate.Application;
import dev.portcullis.report.gate.Commands;
import dev.portcullis.report.gate.Coverage;
import dev.portcullis.report.gate.GateFinding;
import dev.portcullis.report.gate.LockGate;
import dev.portcullis.report.gate.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails when the compiled policies allow something that {@code policy.lock} does not ({@code PolicyWeakened}), when they differ from
 * it otherwise ({@code LockOutOfDate}; outside continuous integration a warning), and when a resource class was compiled without the
 * processor ({@code UnguardedResource}).
 *
 * <p>In a reactor it runs once, after the last module that has it.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class CheckMojo extends PolicyMojo {

    /** Whether the build runs in continuous integration, where every difference fails; by default what the environment says. */
    @Parameter(property = "portcullis.ci", defaultValue = "${env.CI}")
    private @Nullable String ci;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    void run() throws IOException, MojoFailureException {
        if (isAggregate() && !Reactor.of(session(), execution).isLast(project())) {
            return;
        }
        boolean inCi = Surroundings.isCi(ci);
        if (isPartial()) {
            checkPart(inCi);
            return;
        }
        List<GateFinding> findings = new ArrayList<>(Coverage.findings(classes(), libraries()));
        if (findings.stream().noneMatch(GateFinding::error) && (!application().isEmpty() || Files.exists(lock()))) {
            findings.addAll(gate().check(inCi));
        }
        tell(findings);
    }

    /** Modules that are not built may be compiled from other sources than there are now, or not at all: nothing is said of them. */
    private void checkPart(boolean inCi) throws IOException, MojoFailureException {
        if (inCi) {
            throw new MojoFailureException(
                    "Only a part of the reactor is built, and the lock is about all of it. Build all modules, or set"
                            + " portcullis.aggregate to false and lock each by itself");
        }
        getLog().warn("Only a part of the reactor is built: what it allows is compared with " + lock()
                + ", the rest is not");
        List<Path> built = classes(session().getProjects());
        List<GateFinding> findings = new ArrayList<>(Coverage.findings(built, List.of()));
        Application part = Application.read(built);
        if (findings.isEmpty() && !part.isEmpty()) {
            findings.addAll(new LockGate(lock(), part.policy(), Commands.MAVEN).checkPart());
        }
        tell(findings);
    }

    /** The jars of all modules that are no modules themselves. */
    private List<Path> libraries() {
        return modules().stream()
                .map(MavenProject::getArtifacts)
                .flatMap(Collection::stream)
                .map(Artifact::getFile)
                .filter(file -> file != null && file.isFile())
                .map(File::toPath)
                .filter(file -> modules().stream().noneMatch(module -> file.equals(packaged(module))))
                .distinct()
                .toList();
    }

    private static @Nullable Path packaged(MavenProject module) {
        return module.getArtifact() == null || module.getArtifact().getFile() == null
                ? null
                : module.getArtifact().getFile().toPath();
    }
}
