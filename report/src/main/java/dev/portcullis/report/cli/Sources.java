package dev.portcullis.report.cli;

import dev.portcullis.report.gate.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the application was compiled to. */
final class Sources {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "CLASSES",
            description = "Folders of classes, jars, or files policy.json; several are the parts of one application.")
    private List<Path> paths = new ArrayList<>();

    /** A policy is there, or the command line is wrong: nothing is never taken for an application without endpoints. */
    Application read() throws IOException {
        Application application = Application.read(paths);
        if (application.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "None of " + paths + " holds META-INF/portcullis/policy.json: compile with the processor"
                            + " portcullis-processor in the annotation processor path");
        }
        return application;
    }

    List<Path> paths() {
        return paths;
    }
}
