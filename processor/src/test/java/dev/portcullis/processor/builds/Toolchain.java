package dev.portcullis.processor.builds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.JavaFile;
import dev.portcullis.RequiresRole;
import dev.portcullis.processor.PortcullisProcessor;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.runtime.guard.EndpointGuard;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A compiler with its processor path, as a build sets it up: sources are files, processors come from jars, are found by their
 * service files and run in the order of the path.
 *
 * @param processors classes that stand for the jars of the path
 */
public record Toolchain(JavaCompiler compiler, List<Class<?>> processors) {

    private static final String IMPORTS = "import dev.portcullis.*; import jakarta.annotation.security.*;"
            + " import jakarta.validation.constraints.*; import jakarta.ws.rs.*;"
            + " import jakarta.ws.rs.core.*; import java.math.*; import java.time.*; import java.util.*;"
            + " import java.util.concurrent.*;";

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum|@interface) (\\w+)");

    /** What our processor needs beside itself. */
    private static final List<Class<?>> NEEDED = List.of(
            RequiresRole.class,
            PolicyReport.class,
            JavaFile.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonInclude.class);

    /**
     * What a compilation left.
     *
     * @param messages errors and warnings, without positions, sorted
     * @param generated the generated sources of Portcullis by file name
     * @param classes the directory of the class files
     */
    public record Result(List<String> messages, Map<String, String> generated, Path classes) {}

    /** The compiler of the JDK with us alone. */
    public static Toolchain javac() {
        return new Toolchain(ToolProvider.getSystemJavaCompiler(), List.of(PortcullisProcessor.class));
    }

    /** Eclipse's compiler with us alone. */
    public static Toolchain eclipse() {
        return new Toolchain(new EclipseCompiler(), List.of(PortcullisProcessor.class));
    }

    /** With processors that come before ours. */
    Toolchain after(Class<?>... others) {
        return new Toolchain(
                compiler, Stream.concat(Stream.of(others), processors.stream()).toList());
    }

    /** With processors that come after ours. */
    Toolchain before(Class<?>... others) {
        return new Toolchain(
                compiler, Stream.concat(processors.stream(), Stream.of(others)).toList());
    }

    /** Compiles sources of package {@code com.acme}. */
    public Result compile(Path target, String... sources) throws IOException {
        Path classes = Files.createDirectories(target.resolve("classes"));
        Path generated = Files.createDirectories(target.resolve("generated"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Path> path = path();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, path);
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(File::new)
                            .toList());
            JavaFileManager manager = compiler instanceof EclipseCompiler ? files : new IsolatedProcessors(files, path);
            compiler.getTask(
                            Writer.nullWriter(),
                            manager,
                            diagnostics,
                            options(),
                            null,
                            files.getJavaFileObjectsFromPaths(write(target.resolve("sources"), sources)))
                    .call();
        }
        List<String> messages = diagnostics.getDiagnostics().stream()
                .filter(this::counts)
                .map(each -> each.getKind() + ": " + each.getMessage(Locale.ROOT))
                .sorted()
                .toList();
        return new Result(messages, sourcesIn(generated), classes);
    }

    /** The processor path. */
    List<Path> path() {
        return jars(Stream.concat(processors.stream(), NEEDED.stream()));
    }

    /** The class path of an application that has nothing but resources. */
    static List<Path> libraries() {
        return jars(Stream.of(RequiresRole.class, EndpointGuard.class, jakarta.ws.rs.Path.class, JsonFactory.class));
    }

    private static List<Path> jars(Stream<Class<?>> classes) {
        return classes.map(Toolchain::jar).distinct().toList();
    }

    /** Errors, our warnings, and those of javac: Eclipse's compiler warns of style too. */
    private boolean counts(Diagnostic<?> diagnostic) {
        return switch (diagnostic.getKind()) {
            case ERROR -> true;
            case WARNING, MANDATORY_WARNING ->
                !(compiler instanceof EclipseCompiler)
                        || diagnostic.getMessage(Locale.ROOT).startsWith("[");
            default -> false;
        };
    }

    private List<String> options() {
        List<String> options = List.of("-parameters", "--release", "17");
        return compiler instanceof EclipseCompiler
                ? options
                : Stream.concat(options.stream(), Stream.of("-Xlint:all,-processing,-options"))
                        .toList();
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> write(Path folder, String... sources) throws IOException {
        Path place = Files.createDirectories(folder.resolve("com/acme"));
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Matcher type = TYPE.matcher(source);
            if (!type.find()) {
                throw new IllegalArgumentException("no type in " + source);
            }
            files.add(Files.writeString(
                    place.resolve(type.group(1) + ".java"), "package com.acme; " + IMPORTS + " " + source));
        }
        return files;
    }

    private static Map<String, String> sourcesIn(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("_Guard.java") || name.endsWith("_Exposure.java")) {
                    sources.put(name, Files.readString(file));
                }
            }
        }
        return sources;
    }
}
