package dev.portcullis.maven;

import dev.portcullis.report.gate.GateFinding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compiles all modules and writes {@code policy.lock} anew. Where it would allow more than before, it needs {@code -DacceptWeaker
 * -Dreason="…"}; the reason stays in the lock.
 */
@Mojo(name = "lock", aggregator = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class LockMojo extends PolicyMojo {

    /** Whether the lock may allow more than before. */
    @Parameter(property = "acceptWeaker", defaultValue = "false")
    private boolean acceptWeaker;

    /** Why it may. */
    @Parameter(property = "reason")
    private @Nullable String reason;

    @Override
    void run() throws IOException, MojoFailureException {
        boolean explained = reason != null && !reason.isBlank();
        if (acceptWeaker != explained) {
            throw new MojoFailureException("-DacceptWeaker and -Dreason=\"…\" belong together");
        }
        if (isPartial()) {
            throw new MojoFailureException("Only a part of the reactor is built, and " + lock()
                    + " is about all of it: what the rest allows would be lost. Build all modules");
        }
        compiled();
        List<GateFinding> weaker = gate().lock(acceptWeaker ? Optional.ofNullable(reason) : Optional.empty());
        tell(weaker);
        getLog().info("Wrote " + lock());
    }
}
