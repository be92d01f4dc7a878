package dev.portcullis.report.gate;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the resource classes that no policy speaks of, because the processor did not run where they were compiled. A processor that
 * never runs cannot say so itself.
 */
public final class Coverage {

    private Coverage() {}

    /**
     * The resource classes without a policy.
     *
     * @param modules what the application was compiled to; an error there
     * @param libraries its libraries; a warning there, because nobody can tell here whether it registers their resources
     */
    public static List<GateFinding> findings(List<Path> modules, List<Path> libraries) throws IOException {
        ResourceClasses classes = new ResourceClasses();
        Set<String> known = new HashSet<>();
        Set<Path> alone = new HashSet<>();
        for (Path source : Stream.concat(modules.stream(), libraries.stream()).toList()) {
            classes.add(source);
            new PolicySource(source)
                    .read()
                    .ifPresentOrElse(report -> known.addAll(resources(report)), () -> alone.add(source));
        }
        List<GateFinding> findings = new ArrayList<>();
        modules.forEach(module -> classes.from(module, known, alone.contains(module))
                .forEach(name -> findings.add(unguarded(name, module))));
        libraries.forEach(library -> classes.from(library, known, alone.contains(library))
                .forEach(name -> findings.add(unknown(name, library))));
        return findings;
    }

    private static List<String> resources(PolicyReport report) {
        return report.endpoints().stream().map(EndpointPolicy::resource).toList();
    }

    private static GateFinding unguarded(String name, Path module) {
        return new GateFinding(
                GateFinding.UNGUARDED,
                true,
                name,
                "it has endpoints, and no policy and no guard were made for it in " + module
                        + ": the processor did not run there",
                "list dev.portcullis:portcullis-processor in annotationProcessorPaths of maven-compiler-plugin (in Gradle,"
                        + " as annotationProcessor), without -proc:none, and compile from clean",
                Optional.empty());
    }

    private static GateFinding unknown(String name, Path library) {
        return new GateFinding(
                GateFinding.UNGUARDED,
                false,
                name,
                "it has endpoints without a policy in " + library.getFileName()
                        + "; the application does not start when it registers them",
                "declare their policies with @PolicyFor, or do not register them",
                Optional.empty());
    }
}
