package dev.portcullis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.portcullis.processor.discover.Discovery;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Compiles sources and runs only the first two stages on them. */
public final class Discovering {

    private static final String IMPORTS =
            "import dev.portcullis.*; import jakarta.validation.constraints.*; import jakarta.ws.rs.*;"
                    + " import jakarta.ws.rs.core.*; import java.math.*; import java.util.*;";

    private Discovering() {}

    /** What the stages make of sources, each one top-level class, of package {@code com.acme} unless it says another. */
    public static Api api(String... sources) {
        List<Api> found = new ArrayList<>();
        JavaFileObject[] files = Stream.of(sources).map(Discovering::file).toArray(JavaFileObject[]::new);
        Compilation compilation =
                Compiler.javac().withProcessors(new FirstStages(found)).compile(files);
        assertThat(compilation.errors()).isEmpty();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The only endpoint of sources. */
    public static Endpoint endpoint(String... sources) {
        Api api = api(sources);
        assertThat(api.unresolvable()).isEmpty();
        assertThat(api.endpoints()).hasSize(1);
        return api.endpoints().get(0);
    }

    /** The endpoints of sources, as diagnostics name them. */
    public static List<String> subjects(String... sources) {
        Api api = api(sources);
        assertThat(api.unresolvable()).isEmpty();
        return api.endpoints().stream()
                .map(endpoint -> endpoint.signature().subject())
                .toList();
    }

    private static JavaFileObject file(String source) {
        String name = source.replaceFirst("(?s).*?\\b(?:class|interface|record|enum|@interface) (\\w+).*", "$1");
        if (source.contains("package com.acme;")) {
            return JavaFileObjects.forSourceString("com.acme.package-info", source);
        }
        return source.startsWith("package ")
                ? JavaFileObjects.forSourceString(
                        source.substring("package ".length(), source.indexOf(';')) + "." + name, source)
                : JavaFileObjects.forSourceString("com.acme." + name, "package com.acme; " + IMPORTS + "\n" + source);
    }

    private static final class FirstStages extends AbstractProcessor {

        private final List<Api> found;

        FirstStages(List<Api> found) {
            this.found = found;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver()) {
                new Discovery(processingEnv)
                        .discover(round.getRootElements(), false)
                        .map(Resolver::resolve)
                        .ifPresent(found::add);
            }
            return false;
        }
    }
}
