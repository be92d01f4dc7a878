package dev.portcullis.maven;

import dev.portcullis.report.gate.OverlayFile;
import dev.portcullis.report.openapi.OverlayProfile;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes an OpenAPI Overlay: what an OpenAPI document has to say of security, refusals and schemas. */
@Mojo(name = "overlay", aggregator = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class OverlayMojo extends PolicyMojo {

    /** The OpenAPI document 3.x, in JSON or, as {@code .yaml} or {@code .yml}, in YAML. */
    @Parameter(property = "openapi", required = true)
    private File openapi;

    /** For whom the document is: {@code public} or {@code internal}. */
    @Parameter(property = "profile", defaultValue = "public")
    private String profile;

    /** The security scheme that callers log in with; by default the only one of the document. */
    @Parameter(property = "scheme")
    private @Nullable String scheme;

    /** Where the overlay goes. */
    @Parameter(property = "portcullis.overlay", defaultValue = "${project.build.directory}/portcullis/overlay.json")
    private File file;

    @Override
    void run() throws IOException, MojoFailureException {
        OverlayFile.write(compiled(), openapi.toPath(), profile(), Optional.ofNullable(scheme), file.toPath());
        getLog().info("Wrote " + file);
    }

    private OverlayProfile profile() throws MojoFailureException {
        try {
            return OverlayProfile.valueOf(profile.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("-Dprofile=" + profile + ": allowed are public and internal", e);
        }
    }
}
