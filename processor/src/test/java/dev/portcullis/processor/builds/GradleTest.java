package dev.portcullis.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.PortcullisProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what Gradle does with an aggregating processor when one source changed, where it does not compile all of them anew:
 * it removes all that the processor has written, compiles that source alone, and has the processor read all other classes
 * from their class files. It wraps the processing environment, so there are no trees.
 */
class GradleTest {

    private static final String IMPORTS = "package com.acme; import dev.portcullis.*; import jakarta.ws.rs.*;"
            + " import jakarta.ws.rs.core.*; import java.util.*;\n";

    private static final Map<String, String> SOURCES = Map.of(
            "NoteView",
            "public record NoteView(@Expose UUID id, @Expose String text, String internal) {}",
            "Base",
            """
            public abstract class Base<V> {
                @GET @Path("{id}") @RequiresRole("editor")
                public V get(@PathParam("id") @NotOwned(reason = "Shared") UUID id) { return null; }
            }
            """,
            "NoteResource",
            """
            @Path("notes") @RequiresRole("editor") @Produces(MediaType.APPLICATION_JSON)
            public class NoteResource extends Base<NoteView> {
                @POST @Consumes("application/json") public NoteView create(NewNote note) { return null; }
            }
            """,
            "NewNote",
            "public record NewNote(@MaxSize(20) String text, @MaxSize(3) List<String> tags) {}",
            "CountResource",
            """
            @Path("count") @RequiresRole("admin")
            public class CountResource {
                @GET @Produces("text/plain") @OpaqueBody(reason = "A number")
                public String count(@QueryParam("of") @MaxSize(9) String of) { return "1"; }
            }
            """);

    @TempDir
    private Path project;

    private Path classes;
    private Path generated;
    private Map<String, String> sources;

    @BeforeEach
    void buildEverything() throws IOException {
        classes = Files.createDirectories(project.resolve("classes"));
        generated = Files.createDirectories(project.resolve("generated"));
        sources = new TreeMap<>(SOURCES);
        assertThat(compile(sources.keySet(), Set.of())).isEmpty();
    }

    @Test
    void isDeclaredAsAggregating() throws IOException {
        try (InputStream file =
                PortcullisProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(PortcullisProcessor.class.getName() + ",aggregating");
        }
    }

    @Test
    void unchangedClassesGiveTheSameCodeFromTheirClassFiles() throws IOException {
        Map<String, String> before = outputs();

        assertThat(rebuild("CountResource")).isEmpty();

        assertThat(outputs()).isEqualTo(before);
        assertThat(before.keySet())
                .contains(
                        "com/acme/NoteResource_Guard.java",
                        "com/acme/NoteView_Exposure.java",
                        "com/acme/CountResource_Guard.java",
                        "META-INF/services/dev.portcullis.runtime.guard.ResourceGuard");
    }

    @Test
    void aChangeIsSeenThroughClassesThatDidNotChange() throws IOException {
        sources.computeIfPresent(
                "Base", (name, text) -> text.replace("@RequiresRole(\"editor\")", "@RequiresRole(\"chief\")"));

        assertThat(rebuild("Base")).isEmpty();

        assertThat(outputs().get("com/acme/NoteResource_Guard.java")).contains("request.anyRole(\"chief\")");
    }

    @Test
    void aHoleInAViewFailsTheBuildOfResourcesThatDidNotChange() throws IOException {
        sources.computeIfPresent("NoteView", (name, text) -> text.replace("@Expose ", ""));

        assertThat(rebuild("NoteView"))
                .extracting(message -> message.substring(0, message.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "[UndeclaredExposure] GET /notes/{id} (NoteResource.get)",
                        "[UndeclaredExposure] POST /notes (NoteResource.create)");
    }

    @Test
    void nothingStaysOfADeletedResource() throws IOException {
        sources.remove("CountResource");
        Files.delete(classes.resolve("com/acme/CountResource.class"));

        assertThat(rebuild("NewNote")).isEmpty();

        assertThat(outputs()).doesNotContainKey("com/acme/CountResource_Guard.java");
        assertThat(outputs().values()).noneMatch(text -> text.contains("CountResource"));
    }

    private List<String> rebuild(String changed) throws IOException {
        for (Path output : files()) {
            Files.delete(output);
        }
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path guard : all.filter(file -> file.toString().contains("_")).toList()) {
                Files.delete(guard);
            }
        }
        Set<String> unchanged = new TreeSet<>(sources.keySet());
        unchanged.remove(changed);
        return compile(Set.of(changed), unchanged);
    }

    /** What our processor wrote. */
    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (Path file : files()) {
            Path root = file.startsWith(generated) ? generated : classes;
            outputs.put(root.relativize(file).toString(), Files.readString(file));
        }
        return outputs;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> sourceFiles = Files.walk(generated);
                Stream<Path> classFiles = Files.walk(classes)) {
            return Stream.concat(sourceFiles, classFiles)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .toList();
        }
    }

    private List<String> compile(Set<String> changed, Set<String> unchanged) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            Stream<File> libraries = Stream.of(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(File::new);
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(Stream.of(classes.toFile()), libraries).toList());
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-parameters"),
                    unchanged.stream().map(name -> "com.acme." + name).toList(),
                    files.getJavaFileObjectsFromPaths(write(changed)));
            task.setProcessors(List.of(wrapped(new PortcullisProcessor())));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private List<Path> write(Set<String> names) throws IOException {
        Path folder = Files.createDirectories(project.resolve("src/com/acme"));
        List<Path> written = new ArrayList<>();
        for (String name : names) {
            written.add(Files.writeString(folder.resolve(name + ".java"), IMPORTS + sources.get(name)));
        }
        return written;
    }

    /** A processor that is given an environment which is not javac's own class. */
    private static Processor wrapped(Processor processor) {
        return (Processor) Proxy.newProxyInstance(
                GradleTest.class.getClassLoader(), new Class<?>[] {Processor.class}, (proxy, method, arguments) -> {
                    Object[] passed = arguments;
                    if (method.getName().equals("init")) {
                        passed = new Object[] {delegating((ProcessingEnvironment) arguments[0])};
                    }
                    return method.invoke(processor, passed);
                });
    }

    private static ProcessingEnvironment delegating(ProcessingEnvironment environment) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                GradleTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
