package dev.portcullis.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Finds the moment when all modules are compiled: also when they are built in parallel, the last to arrive goes on. */
final class Reactor {

    private static final String ARRIVED = "portcullis.arrived";

    private final MavenSession session;
    private final MojoExecution execution;

    private Reactor(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    static Reactor of(MavenSession session, MojoExecution execution) {
        return new Reactor(session, execution);
    }

    /**
     * Whether all modules that have the goal have come here, with this one.
     *
     * @throws MojoFailureException if modules without the goal are not built yet: nobody would ever look at them
     */
    boolean isLast(MavenProject project) throws MojoFailureException {
        synchronized (session) {
            project.setContextValue(ARRIVED, true);
            if (!participants().stream().allMatch(Reactor::hasArrived)) {
                return false;
            }
        }
        List<String> late = session.getProjects().stream()
                .filter(module -> !participants().contains(module))
                .filter(module -> !module.getPackaging().equals("pom"))
                .filter(module -> session.getResult().getBuildSummary(module) == null)
                .map(MavenProject::getArtifactId)
                .toList();
        if (!late.isEmpty()) {
            throw new MojoFailureException(
                    "Modules " + String.join(", ", late)
                            + " are built after the policies are checked. Declare the plugin in the parent POM, so that every module has it");
        }
        return true;
    }

    private List<MavenProject> participants() {
        return execution.getSource() == MojoExecution.Source.CLI
                ? session.getProjects()
                : session.getProjects().stream().filter(this::hasGoal).toList();
    }

    private boolean hasGoal(MavenProject module) {
        Plugin plugin = module.getPlugin(execution.getPlugin().getKey());
        return plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(each -> each.getGoals().contains(execution.getGoal()));
    }

    private static boolean hasArrived(MavenProject module) {
        return module.getContextValue(ARRIVED) != null;
    }
}
