package dev.portcullis.report.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portcullis.report.lock.Vault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule UnguardedResource: what is compiled here never saw the processor. */
class CoverageTest {

    /** As much of Jakarta REST as class files show. */
    private static final Map<String, String> API = Map.of(
            "jakarta.ws.rs.Path", "public @interface Path { String value(); }",
            "jakarta.ws.rs.HttpMethod", "public @interface HttpMethod { String value(); }",
            "jakarta.ws.rs.GET", "public @interface GET {}",
            "org.eclipse.microprofile.rest.client.inject.RegisterRestClient",
                    "public @interface RegisterRestClient {}");

    private static final String NOTES =
            "@Path(\"notes\") public class Notes { @GET public String all() { return \"\"; } }";

    @TempDir
    private Path folder;

    private Path api;
    private Path module;
    private Path library;

    @BeforeEach
    void folders() throws IOException {
        api = Files.createDirectory(folder.resolve("api"));
        module = Files.createDirectory(folder.resolve("classes"));
        library = Files.createDirectory(folder.resolve("library"));
        compile(api, API);
    }

    @Test
    void aClassWithoutAPolicyIsAnErrorThatSaysWhatToDo() throws IOException {
        compile(NOTES);

        assertThat(Coverage.findings(List.of(module), List.of()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.error()).isTrue();
                    assertThat(finding.text())
                            .isEqualTo(
                                    "[UnguardedResource] com.acme.Notes: it has endpoints, and no policy and no guard were made"
                                            + " for it in " + module + ": the processor did not run there. Fix: list"
                                            + " dev.portcullis:portcullis-processor in annotationProcessorPaths of"
                                            + " maven-compiler-plugin (in Gradle, as annotationProcessor), without -proc:none, and"
                                            + " compile from clean. docs/rules/UnguardedResource.md");
                });
    }

    @Test
    void endpointsAreInheritedThroughClassesThatSayNothing() throws IOException {
        compile(
                "public abstract class Base<V> { @GET public V get() { return null; } }",
                "public abstract class Between<V> extends Base<V> {}",
                "@Path(\"notes\") public class Notes extends Between<String> {}");

        assertThat(found()).containsExactly("com.acme.Notes");
    }

    @Test
    void endpointsAndPathsAreInheritedFromInterfaces() throws IOException {
        compile(
                "@Path(\"notes\") public interface Api { @GET String all(); }",
                "public interface Wider extends Api {}",
                "public class Implementation implements Wider { public String all() { return \"\"; } }",
                "@Path(\"own\") public class Own implements Api { public String all() { return \"\"; } }");

        assertThat(found()).containsExactly("com.acme.Implementation", "com.acme.Own");
    }

    @Test
    void endpointsAreInheritedFromLibraries() throws IOException {
        compile(
                library,
                Map.of(
                        "org.shared.Shared",
                        "import jakarta.ws.rs.*; public class Shared { @GET public void all() {} }"));
        compile("@Path(\"notes\") public class Notes extends org.shared.Shared {}");

        assertThat(Coverage.findings(List.of(module), List.of(jar())))
                .extracting(GateFinding::subject)
                .containsExactly("com.acme.Notes");
    }

    @Test
    void methodsOfItsOwnCount() throws IOException {
        compile(
                "@HttpMethod(\"PURGE\") public @interface Purge {}",
                "@Path(\"notes\") public class Notes { @Purge public void purge() {} }",
                "@Path(\"other\") public class Other { @Deprecated public void purge() {} }");

        assertThat(found()).containsExactly("com.acme.Notes");
    }

    @Test
    void aLocatorCountsWhereNothingIsKnown() throws IOException {
        compile(
                "@Path(\"notes\") public class Notes { @Path(\"{id}\") public Note note() { return new Note(); } }",
                "public class Note { @GET public String get() { return \"\"; } }");

        assertThat(found()).as("no policy at all").containsExactly("com.acme.Notes");
        knows("com.acme.Note");
        assertThat(found()).as("the policy speaks of what it locates").isEmpty();
    }

    @Test
    void nestedClassesAreCalledAsInTheirPolicy() throws IOException {
        compile("public class Outer { @Path(\"notes\") public static class Notes { @GET public void all() {} } }");

        assertThat(found()).containsExactly("com.acme.Outer$Notes");
        knows("com.acme.Outer$Notes");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatNobodyCanCreateIsNoResource() throws IOException {
        compile(
                "@Path(\"a\") public abstract class Base { @GET public void all() {} }",
                "@Path(\"b\") public interface Api { @GET void all(); }",
                "public class Plain { public void all() {} }");

        assertThat(found()).isEmpty();
    }

    @Test
    void clientsAreNoResources() throws IOException {
        compile(
                "@org.eclipse.microprofile.rest.client.inject.RegisterRestClient @Path(\"a\")"
                        + " public interface Client { @GET String all(); }",
                "public class Cached implements Client { public String all() { return \"\"; } }");

        assertThat(found()).isEmpty();
    }

    @Test
    void aBaseClassWithAPathOfItsOwnIsNotGuardedByWhatInheritsFromIt() throws IOException {
        compile(
                "@Path(\"a\") public class Base { @GET public void all() {} }",
                "@Path(\"b\") public class Notes extends Base {}");
        knows("com.acme.Notes");

        assertThat(found()).containsExactly("com.acme.Base");
    }

    @Test
    void whatHasAPolicyIsGuardedAndSoIsWhatItInherits() throws IOException {
        compile(
                "@Path(\"a\") public interface Api { @GET String all(); }",
                "public class Base implements Api { public String all() { return \"\"; } }",
                "@Path(\"a\") public class Notes extends Base {}",
                "@Path(\"b\") public class Forgotten { @GET public void all() {} }");
        knows("com.acme.Notes");

        assertThat(found()).containsExactly("com.acme.Forgotten");
    }

    @Test
    void resourcesOfLibrariesAreWarnings() throws IOException {
        compile(
                library,
                Map.of(
                        "org.shared.Shared",
                        "import jakarta.ws.rs.*; @Path(\"a\") public class Shared { @GET public void all() {} }"));
        Path jar = jar();

        assertThat(Coverage.findings(List.of(module), List.of(jar)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.error()).isFalse();
                    assertThat(finding.text())
                            .startsWith(
                                    "[UnguardedResource] org.shared.Shared: it has endpoints without a policy in library.jar;");
                });
    }

    @Test
    void theServersOwnAreNone() throws IOException {
        compile(
                library,
                Map.of(
                        "org.glassfish.jersey.server.wadl.internal.WadlResource",
                        "import jakarta.ws.rs.*; @Path(\"application.wadl\") public final class WadlResource { @GET public void all() {} }"));

        assertThat(Coverage.findings(List.of(module), List.of(jar()))).isEmpty();
    }

    @Test
    void classesOfTheFutureAreNotTakenForClassesWithoutEndpoints() throws IOException {
        compile(NOTES);
        Path file = module.resolve("com/acme/Notes.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) 200; // the version of the format
        Files.write(file, bytes);

        assertThatExceptionOfType(GateException.class)
                .isThrownBy(() -> Coverage.findings(List.of(module), List.of()))
                .withMessageContaining(module + " holds a class that this release cannot read");
    }

    private List<String> found() throws IOException {
        return Coverage.findings(List.of(module), List.of()).stream()
                .map(GateFinding::subject)
                .toList();
    }

    /** The policy of an application with one resource class of that name. */
    private void knows(String resource) throws IOException {
        Path policy = module.resolve(PolicySource.RESOURCE);
        Files.createDirectories(policy.getParent());
        Files.writeString(
                policy,
                Vault.json()
                        .replaceAll(
                                "\"resource\": \"[^\"]+\"", "\"resource\": \"" + resource.replace("$", "\\$") + "\""));
    }

    private void compile(String... classes) throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String text : classes) {
            String name = text.replaceFirst("(?s).*?public (?:abstract )?@?(?:class|interface) (\\w+).*", "$1");
            sources.put("com.acme." + name, "import jakarta.ws.rs.*; " + text);
        }
        compile(module, sources);
    }

    private void compile(Path output, Map<String, String> sources) throws IOException {
        Path root = folder.resolve("sources-" + output.getFileName());
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            String name = source.getKey();
            Path file = root.resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(
                    file, "package " + name.substring(0, name.lastIndexOf('.')) + "; " + source.getValue()));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(api, library));
            assertThat(javac.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files))
                            .call())
                    .isTrue();
        }
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("library.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> files = Files.walk(library)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(library.relativize(each).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(each));
            }
        }
        return jar;
    }
}
