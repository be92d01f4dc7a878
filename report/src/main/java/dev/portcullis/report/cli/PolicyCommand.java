package dev.portcullis.report.cli;

import dev.portcullis.report.gate.GateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** Holds the policies of an application to what was reviewed, and answers questions about them. */
@Command(
        name = "portcullis-report",
        description = "Holds the policies of an application to what was reviewed, and answers questions about them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:the policies are weaker than the lock, or the lock is out of date; nothing was found",
            "2:a mistake on the command line",
            "3:something could not be read or written"
        },
        subcommands = {
            CheckCommand.class,
            LockCommand.class,
            ReportCommand.class,
            OverlayCommand.class,
            ExplainCommand.class,
            WhoCommand.class
        })
public final class PolicyCommand {

    static final int FOUND = 1;
    private static final int UNREADABLE = 3;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new PolicyCommand()).setCaseInsensitiveEnumValuesAllowed(true);
        return line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof GateException
                    || failure instanceof IOException
                    || failure instanceof UncheckedIOException) {
                command.getErr().println(failure.getMessage());
                return UNREADABLE;
            }
            throw failure;
        });
    }
}
