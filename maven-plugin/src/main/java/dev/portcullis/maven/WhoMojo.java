package dev.portcullis.maven;

import dev.portcullis.report.gate.WhoMay;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what callers with a role may call, {@code -Drole=support}, or where a property leaves, {@code -Dproperty=iban}. */
@Mojo(name = "who", aggregator = true)
public final class WhoMojo extends PolicyMojo {

    /** The role. */
    @Parameter(property = "role")
    private @Nullable String role;

    /** The property, as it is named in JSON. */
    @Parameter(property = "property")
    private @Nullable String property;

    @Override
    void run() throws IOException, MojoFailureException {
        if ((role == null) == (property == null)) {
            throw new MojoFailureException("Ask for -Drole=… or for -Dproperty=…");
        }
        WhoMay who = new WhoMay(compiled().policy().lock());
        List<String> lines = role != null ? who.call(role) : property != null ? who.see(property) : List.of();
        if (lines.isEmpty()) {
            getLog().info(
                            role != null
                                    ? "Role " + role + " may call nothing"
                                    : "No property " + property + " leaves or may be set");
        }
        lines.forEach(getLog()::info);
    }
}
