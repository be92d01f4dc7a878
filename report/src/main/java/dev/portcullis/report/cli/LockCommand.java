package dev.portcullis.report.cli;

import dev.portcullis.report.gate.Commands;
import dev.portcullis.report.gate.GateFinding;
import dev.portcullis.report.gate.LockGate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the lock anew. */
@Command(
        name = "lock",
        description = "Writes the lock anew. Where it would allow more than before, it needs to be told so, and why.")
final class LockCommand implements Callable<Integer> {

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

    @Option(names = "--accept-weaker", description = "Accepts policies that allow more than the lock.")
    private boolean acceptWeaker;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is written into the lock.")
    private String reason = "";

    @Override
    public Integer call() throws IOException {
        if (acceptWeaker == reason.isBlank()) {
            throw new ParameterException(command.commandLine(), "--accept-weaker and --reason belong together");
        }
        List<GateFinding> weaker = new LockGate(lock, sources.read().policy(), Commands.COMMAND_LINE)
                .lock(acceptWeaker ? Optional.of(reason) : Optional.empty());
        if (weaker.isEmpty()) {
            command.commandLine().getOut().println("Wrote " + lock);
        }
        return CheckCommand.print(command.commandLine().getErr(), weaker);
    }
}
