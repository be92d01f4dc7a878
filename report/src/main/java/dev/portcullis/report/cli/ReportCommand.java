package dev.portcullis.report.cli;

import dev.portcullis.report.gate.Application;
import dev.portcullis.report.gate.Commands;
import dev.portcullis.report.gate.LockGate;
import dev.portcullis.report.gate.ReportFolder;
import dev.portcullis.report.sarif.SarifContext;
import dev.portcullis.report.sarif.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the reports of all parts together. */
@Command(
        name = "report",
        description = "Writes one report of all parts: policy.json, policy.html, policy.md, policy.sarif and asvs.csv."
                + " Where there is a lock, it says what has changed since.")
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

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            defaultValue = "policy.lock",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path lock = Path.of("policy.lock");

    @Option(
            names = "--sources",
            paramLabel = "FOLDER",
            description = "Where sources stand, for policy.sarif; may be repeated. Default: src/main/java.")
    private List<Path> roots = List.of(Path.of("src/main/java"));

    @Override
    public Integer call() throws IOException {
        Application application = sources.read();
        Path here = Path.of("");
        ReportFolder.write(
                application,
                out,
                Files.exists(lock)
                        ? new LockGate(lock, application.policy(), Commands.COMMAND_LINE).changes()
                        : Optional.empty(),
                new SarifContext(
                        "",
                        "docs/rules/",
                        SourceTree.of(SourceTree.repository(here).orElse(here), roots)));
        command.commandLine().getOut().println("Wrote " + out.resolve("policy.html"));
        return 0;
    }
}
