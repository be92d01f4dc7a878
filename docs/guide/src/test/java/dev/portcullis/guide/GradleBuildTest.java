package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a project by the snippets of the page about the command line, with the Gradle of this machine and without a network. */
class GradleBuildTest {

    private static final Path PAGE = Path.of("..", "command-line.md");
    private static final String IMPORTS =
            "package com.acme;\nimport dev.portcullis.*;\nimport jakarta.ws.rs.*;\nimport java.util.*;\n";

    private static final String VIEW = "public record NoteView(@Expose UUID id, @Expose String text) {}\n";

    private static final String NOTES = """
            @Path("notes") @RequiresRole("editor")
            public class NoteResource {
                @GET @Produces("application/json") public List<NoteView> list() { return List.of(); }
            }
            """;

    @TempDir
    private Path project;

    @BeforeEach
    void makesAProject() throws IOException {
        Jars.assumeHere(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gradle"))),
                "no Gradle");
        Jars.into(project.resolve("libs"));
        Files.writeString(project.resolve("settings.gradle"), "rootProject.name = 'notes'\n");
        Files.writeString(project.resolve("gradle.properties"), "portcullisVersion=" + Jars.VERSION + "\n");
        Files.writeString(project.resolve("build.gradle"), script());
        source("NoteView", VIEW);
        source("NoteResource", NOTES);
    }

    /** One test: each build takes Gradle some seconds. */
    @Test
    void everyBuildIsHeldToItsPolicies() throws IOException, InterruptedException {
        assertThat(gradle("check").output()).contains("error: [LockOutOfDate] ", "policy.lock: it does not exist");
        Shell.Result lock = new Shell(project, Map.of())
                .run("java -jar libs/" + Jars.commandLine().getFileName() + " lock build/classes/java/main");
        assertThat(lock.exitCode()).as(lock.output()).isZero();
        Shell.Result locked = gradle("check");
        assertThat(locked.exitCode()).as(locked.output()).isZero();

        source("NoteResource", NOTES.replace("@RequiresRole(\"editor\")", "@Authenticated"));
        Shell.Result weaker = gradle("check");
        assertThat(weaker.exitCode()).isNotZero();
        assertThat(weaker.output()).contains("error: [PolicyWeakened] GET /notes (NoteResource.list)");

        source("NoteResource", NOTES.replace("@RequiresRole(\"editor\")", ""));
        Shell.Result missing = gradle("check");
        assertThat(missing.exitCode()).isNotZero();
        assertThat(missing.output()).contains("error: [MissingAccessPolicy] GET /notes (NoteResource.list)");

        source("NoteResource", NOTES);
        source("NoteView", VIEW.replace("@Expose ", ""));
        Shell.Result view = gradle("check");
        assertThat(view.exitCode()).as("another class").isNotZero();
        assertThat(view.output()).contains("error: [UndeclaredExposure] GET /notes (NoteResource.list)");
    }

    /** What stands on the page, the part for old versions first, and where the jars are: no registry has them yet. */
    private static String script() {
        List<String> snippets = Page.read(PAGE).blocks().stream()
                .filter(block -> block.info().equals("groovy"))
                .map(Page.Block::text)
                .toList();
        assertThat(snippets).hasSize(2);
        String libraries =
                Jars.classPath().stream().map(path -> "'" + path + "'").collect(Collectors.joining(", "));
        return """
                apply plugin: 'java'
                compileJava.sourceCompatibility = '17'
                compileJava.targetCompatibility = '17'
                repositories { flatDir { dirs 'libs' } }
                %s
                dependencies {
                    implementation files(%s)
                    annotationProcessor files(%s)
                }
                %s
                """.formatted(snippets.get(1), libraries, libraries, snippets.get(0));
    }

    private void source(String name, String text) throws IOException {
        Path file = project.resolve("src/main/java/com/acme").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, IMPORTS + text);
    }

    private Shell.Result gradle(String task) throws IOException, InterruptedException {
        return new Shell(
                        project,
                        Map.of(
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "GRADLE_OPTS",
                                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                                "GRADLE_USER_HOME",
                                project.resolve("gradle").toString(),
                                "CI",
                                ""))
                .run("gradle --offline --no-daemon --console=plain " + task);
    }
}
