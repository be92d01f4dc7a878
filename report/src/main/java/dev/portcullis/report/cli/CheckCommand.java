package dev.portcullis.report.cli;

import dev.portcullis.report.gate.Commands;
import dev.portcullis.report.gate.Coverage;
import dev.portcullis.report.gate.GateFinding;
import dev.portcullis.report.gate.LockGate;
import dev.portcullis.report.gate.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares with the lock. */
@Command(
        name = "check",
        description =
                "Fails when the compiled policies allow something that the lock does not, or when there is no lock.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private Sources sources = new Sources();

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            defaultValue = "policy.lock",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path lock = Path.of("policy.lock");

    @Option(
            names = "--ci",
            negatable = true,
            description = "Whether any other difference fails, too. Default: the environment variable CI.")
    private @Nullable Boolean ci;

    @Override
    public Integer call() throws IOException {
        List<GateFinding> findings = new ArrayList<>(Coverage.findings(sources.paths(), List.of()));
        if (findings.isEmpty()) {
            findings.addAll(new LockGate(lock, sources.read().policy(), Commands.COMMAND_LINE)
                    .check(ci == null ? Surroundings.isCi(System.getenv("CI")) : ci));
        }
        return print(command.commandLine().getErr(), findings);
    }

    static int print(PrintWriter writer, List<GateFinding> findings) {
        findings.forEach(finding -> writer.println((finding.error() ? "error: " : "warning: ") + finding.text()));
        return findings.stream().anyMatch(GateFinding::error) ? PolicyCommand.FOUND : 0;
    }
}
