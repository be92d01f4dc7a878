package dev.portcullis.maven;

import dev.portcullis.report.gate.Application;
import dev.portcullis.report.gate.Commands;
import dev.portcullis.report.gate.GateException;
import dev.portcullis.report.gate.GateFinding;
import dev.portcullis.report.gate.LockGate;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals know: which modules form the application, and where its lock is. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class PolicyMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * Whether all modules of the reactor form one application with one lock. Otherwise each module is an application of its own.
     */
    @Parameter(property = "portcullis.aggregate", defaultValue = "true")
    private boolean aggregate;

    /**
     * The lock; by default {@code policy.lock} beside the POM of the reactor, also where only one of its modules is built, or of the
     * module when that is an application.
     */
    @Parameter(property = "portcullis.lockFile")
    private @Nullable File lockFile;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (GateException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(e.toString(), e);
        }
    }

    abstract void run() throws IOException, MojoFailureException;

    MavenSession session() {
        return session;
    }

    MavenProject project() {
        return project;
    }

    boolean isAggregate() {
        return aggregate;
    }

    /** The modules of the application. */
    List<MavenProject> modules() {
        return aggregate ? session.getAllProjects() : List.of(project);
    }

    /** What they were compiled to. */
    List<Path> classes() {
        return classes(modules());
    }

    static List<Path> classes(List<MavenProject> modules) {
        return modules.stream()
                .map(module -> Path.of(module.getBuild().getOutputDirectory()))
                .toList();
    }

    Application application() throws IOException {
        return Application.read(classes());
    }

    /** Whether the application has modules that this build does not know, because it was started in one of them. */
    boolean isInside() {
        return aggregate && !root().equals(session.getTopLevelProject());
    }

    /** Whether the application has modules that this build does not build. */
    boolean isPartial() {
        return isInside()
                || (aggregate
                        && session.getProjects().size()
                                < session.getAllProjects().size());
    }

    /** The project of the application: the nearest with a lock, or what is built where there is none. */
    private MavenProject root() {
        MavenProject built = aggregate ? session.getTopLevelProject() : project;
        MavenProject each = built;
        while (aggregate && each != null && each.getBasedir() != null) {
            if (Files.exists(lockOf(each))) {
                return each;
            }
            each = each.getParent();
        }
        return built;
    }

    private static Path lockOf(MavenProject project) {
        return project.getBasedir().toPath().resolve("policy.lock");
    }

    Path lock() {
        return lockFile == null ? lockOf(root()) : lockFile.toPath();
    }

    LockGate gate() throws IOException {
        return new LockGate(lock(), application().policy(), Commands.MAVEN);
    }

    /** Fails when one of them is an error. */
    void tell(List<GateFinding> findings) throws MojoFailureException {
        for (GateFinding finding : findings) {
            if (finding.error()) {
                getLog().error(finding.text());
            } else {
                getLog().warn(finding.text());
            }
        }
        long errors = findings.stream().filter(GateFinding::error).count();
        if (errors > 0) {
            throw new MojoFailureException("The policies of the application are not what was reviewed: " + errors
                    + (errors == 1 ? " error" : " errors"));
        }
    }

    /** Application without policies: nothing to tell of. */
    Application compiled() throws IOException, MojoFailureException {
        Application application = application();
        if (application.isEmpty()) {
            throw new MojoFailureException("No module holds META-INF/portcullis/policy.json. Compile first, with"
                    + " portcullis-processor in annotationProcessorPaths");
        }
        return application;
    }
}
