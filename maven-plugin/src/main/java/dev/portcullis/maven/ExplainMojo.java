package dev.portcullis.maven;

import dev.portcullis.report.gate.Explanation;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what a rule wants, {@code -Dwhat=MissingAccessPolicy}, or what holds on an endpoint, {@code -Dwhat="GET /documents/{id}"}. */
@Mojo(name = "explain", aggregator = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ExplainMojo extends PolicyMojo {

    /** The name of a rule, a route, or a method and route. */
    @Parameter(property = "what", required = true)
    private String what;

    @Override
    void run() throws IOException, MojoFailureException {
        Optional<String> text = Explanation.ofRule(what);
        if (text.isEmpty()) {
            text = Explanation.ofEndpoint(what, compiled().parts());
        }
        text.orElseThrow(() -> new MojoFailureException("There is neither a rule nor an endpoint " + what))
                .lines()
                .forEach(getLog()::info);
    }
}
