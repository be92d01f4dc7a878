package dev.portcullis.report.cli;

import dev.portcullis.report.gate.Application;
import dev.portcullis.report.gate.Explanation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule wants, or what holds on an endpoint. */
@Command(
        name = "explain",
        description =
                "Says what a rule wants (MissingAccessPolicy), or what holds on an endpoint (\"GET /documents/{id}\").")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "WHAT", description = "The name of a rule, a route, or a method and route.")
    private String what = "";

    @Parameters(
            index = "1..*",
            paramLabel = "CLASSES",
            description = "For an endpoint: folders of classes, jars, or files policy.json.")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Optional<String> text = Explanation.ofRule(what);
        if (text.isEmpty()) {
            text = Explanation.ofEndpoint(what, Application.read(paths).parts());
        }
        if (text.isEmpty()) {
            command.commandLine().getErr().println("There is neither a rule nor an endpoint " + what);
            return PolicyCommand.FOUND;
        }
        command.commandLine().getOut().print(text.get());
        command.commandLine().getOut().flush();
        return 0;
    }
}
