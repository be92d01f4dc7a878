package dev.portcullis.report.cli;

import dev.portcullis.report.gate.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the reports of all parts together. */
@Command(
        name = "report",
        description = "Writes one report of all parts: policy.json, policy.html and policy.md.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private Sources sources = new Sources();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "portcullis",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("portcullis");

    @Override
    public Integer call() throws IOException {
        ReportFolder.write(sources.read(), out);
        command.commandLine().getOut().println("Wrote " + out.resolve("policy.html"));
        return 0;
    }
}
