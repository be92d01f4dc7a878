package dev.portcullis.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources of package {@code com.acme} into a directory, as a build does. */
public final class OnDisk {

    private static final String IMPORTS =
            "import dev.portcullis.*; import jakarta.ws.rs.*; import jakarta.ws.rs.core.*; import java.util.*;";

    private OnDisk() {}

    /** Whether a build went well, and all that the compiler said. */
    public record Build(boolean succeeded, List<String> messages) {}

    /** Compiles into {@code output}, with options besides those for the directories. */
    public static Build compile(Path output, List<String> options, String... sources) {
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> all = new ArrayList<>(List.of("-d", output.toString(), "-parameters"));
        all.addAll(options);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        all,
                        null,
                        Stream.of(sources).map(OnDisk::file).toList());
        task.setProcessors(List.of(new PortcullisProcessor()));
        boolean succeeded = task.call();
        return new Build(
                succeeded,
                diagnostics.getDiagnostics().stream()
                        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                        .toList());
    }

    private static JavaFileObject file(String source) {
        String name = source.replaceFirst("(?s).*?\\b(?:class|interface|record|enum|@interface) (\\w+).*", "$1");
        return JavaFileObjects.forSourceString("com.acme." + name, "package com.acme; " + IMPORTS + "\n" + source);
    }
}
