package dev.portcullis.report.cli;

import dev.portcullis.report.gate.OverlayFile;
import dev.portcullis.report.openapi.OverlayProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what an OpenAPI document has to say so that it tells what is enforced. */
@Command(
        name = "overlay",
        description =
                "Writes an OpenAPI Overlay: what an OpenAPI document has to say of security, refusals and schemas.")
final class OverlayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private Sources sources = new Sources();

    @Option(
            names = "--openapi",
            required = true,
            paramLabel = "FILE",
            description = "The OpenAPI document 3.x, in JSON or, as .yaml or .yml, in YAML.")
    private Path openapi = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "PUBLIC",
            description = "For whom the document is: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OverlayProfile profile = OverlayProfile.PUBLIC;

    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            description = "The security scheme that callers log in with. Default: the only one of the document.")
    private Optional<String> scheme = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "overlay.json",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("overlay.json");

    @Override
    public Integer call() throws IOException {
        OverlayFile.write(sources.read(), openapi, profile, scheme, out);
        command.commandLine().getOut().println("Wrote " + out);
        return 0;
    }
}
