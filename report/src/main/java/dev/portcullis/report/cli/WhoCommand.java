package dev.portcullis.report.cli;

import dev.portcullis.report.gate.WhoMay;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says who may reach what. */
@Command(
        name = "who",
        description = "Says what callers with a role may call, or where a property leaves and may be set.")
final class WhoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private Sources sources = new Sources();

    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    /** One of the two. */
    static final class Question {

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = "What may callers with this role call?")
        private @Nullable String role;

        @Option(
                names = "--property",
                required = true,
                paramLabel = "NAME",
                description = "Where does this property leave?")
        private @Nullable String property;
    }

    @Override
    public Integer call() throws IOException {
        WhoMay who = new WhoMay(sources.read().policy().lock());
        String role = question.role;
        String property = question.property;
        List<String> lines = role != null ? who.call(role) : property != null ? who.see(property) : List.of();
        lines.forEach(command.commandLine().getOut()::println);
        return lines.isEmpty() ? PolicyCommand.FOUND : 0;
    }
}
