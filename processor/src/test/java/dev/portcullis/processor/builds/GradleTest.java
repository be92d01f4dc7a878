package dev.portcullis.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.PortcullisProcessor;
import dev.portcullis.processor.WrappedEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * Does what Gradle does with an aggregating processor where it compiles one source alone: it removes all that the processor
 * has written, has it read all other classes from their class files, and wraps its environment. Gradle itself, which a test of
 * the guide runs, goes this way only while no class has a guard: the code of guards has {@code @Override}.
 */
class GradleTest {

    private static final String IMPORTS = "package com.acme; import dev.portcullis.*; import jakarta.ws.rs.*;"
            + " import jakarta.ws.rs.core.*; import java.util.*;\n";

    private static final Pattern PLACE = Pattern.compile("\"file\": .*\\s+\"line\": .*");

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
            """,
            "Api",
            """
            public class Api extends Application {
                @Override public Set<Class<?>> getClasses() { return Set.of(NoteResource.class, CountResource.class); }
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
    void aResourceThatDidNotChangeCanBeRegistered() throws IOException {
        assertThat(rebuild("Api")).isEmpty();
    }

    @Test
    void aChangeIsSeenThroughClassesThatDidNotChange() throws IOException {
        sources.computeIfPresent(
                "Base", (name, text) -> text.replace("@RequiresRole(\"editor\")", "@RequiresRole(\"chief\")"));

        assertThat(rebuild("Base")).isEmpty();

        assertThat(outputs().get("com/acme/NoteResource_Guard.java")).contains("request.anyRole(\"chief\")");
    }

    @Test
    void sourcesHaveTheirLines() throws IOException {
        assertThat(Files.readString(classes.resolve("META-INF/portcullis/policy.json")))
                .containsPattern("\"file\": \"com/acme/CountResource.java\",\\s+\"line\": 5");
    }

    @Test
    void whatStandsInsideOfAMethodIsSeen() throws IOException {
        sources.computeIfPresent(
                "CountResource", (name, text) -> text.replace("return \"1\";", "return \"\" + new NoteResource() {};"));

        assertThat(rebuild("CountResource"))
                .singleElement()
                .asString()
                .startsWith("[HiddenResource] an anonymous subclass of NoteResource");
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
        sources.computeIfPresent("Api", (name, text) -> text.replace(", CountResource.class", ""));
        Files.delete(classes.resolve("com/acme/CountResource.class"));

        assertThat(rebuild("Api")).isEmpty();

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

    /** What our processor wrote, without places: class files have none. */
    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (Path file : files()) {
            Path root = file.startsWith(generated) ? generated : classes;
            outputs.put(
                    root.relativize(file).toString(),
                    PLACE.matcher(Files.readString(file)).replaceAll(""));
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
            task.setProcessors(List.of(WrappedEnvironment.around(new PortcullisProcessor())));
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
}
