package dev.portcullis.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What developers see. Needs the descriptor of the plugin, which Maven makes before it runs tests. */
class ConsumerBuildTest {

    private static final String NOTES = """
            @Path("notes") @RequiresRole("editor") @RateLimited(permits = 60, per = "PT1M", by = RateLimited.Key.CALLER)
            public class NoteResource {
                public record NoteView(@Expose UUID id, @Expose String text) {}
                @GET @Produces("application/json") public List<NoteView> list() { return List.of(); }
            }
            """;

    private static final String OTHERS = """
            @Path("others") @RequiresRole("admin")
            public class OtherResource {
                @DELETE public void clear() {}
            }
            """;

    @TempDir
    private static Path repositoryFolder;

    private static Path repository;

    @TempDir
    private Path folder;

    @BeforeAll
    static void installs() throws IOException {
        repository = LocalRepository.in(repositoryFolder);
    }

    @Test
    void aPolicyCannotBecomeWeakerUnseen() throws IOException, InterruptedException {
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.project(Poms.PROCESSOR));
        build.source(".", "NoteResource", NOTES);

        assertThat(build.run("verify").fails().said("ERROR"))
                .as("no lock")
                .containsExactly(
                        "[LockOutOfDate] " + build.lock() + ": it does not exist, so nobody would notice a policy that"
                                + " becomes weaker. Fix: mvn portcullis:lock, and add the file to version control."
                                + " docs/rules/LockOutOfDate.md");

        build.runInCi("portcullis:lock", "verify").passes();
        String locked = Files.readString(build.lock());
        assertThat(locked).contains("endpoint GET /notes\n  access any-role roles=editor\n");

        build.source(
                ".",
                "NoteResource",
                NOTES.replace("@RequiresRole(\"editor\")", "@RequiresRole({\"editor\", \"guest\"})"));
        assertThat(build.run("verify").fails().said("ERROR"))
                .as("weaker")
                .containsExactly(
                        "[PolicyWeakened] GET /notes (NoteResource.list) (com/acme/NoteResource.java:5): callers was"
                                + " `access any-role roles=editor` and is `access any-role roles=editor,guest`, which allows more. Fix:"
                                + " restore it, or say why with mvn portcullis:lock -DacceptWeaker -Dreason=\"…\"."
                                + " docs/rules/PolicyWeakened.md");
        build.run("portcullis:lock").fails();
        assertThat(build.lock()).content().isEqualTo(locked);

        build.runInCi("portcullis:lock", "-DacceptWeaker", "-Dreason=Guests read along", "verify")
                .passes();
        assertThat(build.lock()).content().contains("  weakened callers reason=\"Guests read along\"\n");

        build.source(".", "NoteResource", NOTES);
        assertThat(build.run("verify").passes().said("WARNING"))
                .as("stricter")
                .singleElement()
                .asString()
                .startsWith("[LockOutOfDate] GET /notes (NoteResource.list)");
        assertThat(build.runInCi("verify").fails().said("ERROR"))
                .singleElement()
                .asString()
                .startsWith("[LockOutOfDate] GET /notes (NoteResource.list)");

        Files.writeString(build.lock(), locked.replace("  access", "<<<<<<< HEAD\n  access"));
        assertThat(build.run("verify").fails().output())
                .contains(build.lock() + ":4: a merge was left unfinished here");
    }

    @Test
    void aProcessorThatNeverRanIsNoticed() throws IOException, InterruptedException {
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.project(Poms.NO_PROCESSOR));
        build.source(".", "NoteResource", NOTES);

        assertThat(build.run("verify").fails().said("ERROR"))
                .singleElement()
                .asString()
                .startsWith(
                        "[UnguardedResource] com.acme.NoteResource: it has endpoints, and no policy and no guard were made"
                                + " for it in " + folder.resolve("target/classes"));
    }

    @Test
    void aReactorIsOneApplication() throws IOException, InterruptedException {
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.parent());
        build.pom("first", Poms.module("first"));
        build.pom("second", Poms.module("second"));
        build.source("first", "NoteResource", NOTES);
        build.source("second", "OtherResource", OTHERS);

        build.runInCi("portcullis:lock", "verify", "-T2").passes();
        assertThat(build.lock()).content().contains("endpoint GET /notes\n").contains("endpoint DELETE /others\n");

        assertThat(build.run("verify", "-pl", "first").passes().output())
                .contains("Only a part of the reactor is built");
        build.runInCi("verify", "-pl", "first").fails();

        build.source("first", "NoteResource", NOTES.replace("permits = 60", "permits = 61"));
        assertThat(build.run("verify").fails().said("ERROR"))
                .singleElement()
                .asString()
                .startsWith("[PolicyWeakened] GET /notes (NoteResource.list)");

        ConsumerBuild.Result answers = build.run(
                        "portcullis:report",
                        "portcullis:explain",
                        "-Dwhat=GET /notes",
                        "portcullis:who",
                        "-Drole=admin")
                .passes();
        assertThat(answers.output().lines())
                .contains(
                        "[INFO] GET /notes",
                        "[INFO]     Logged-in callers with role editor may call it. [class NoteResource, com/acme/NoteResource.java:5]",
                        "[INFO] DELETE /others");
        assertThat(folder.resolve("target/portcullis/policy.json")).content().contains("NoteResource", "OtherResource");
        assertThat(folder.resolve("target/portcullis/policy.html")).isNotEmptyFile();

        assertThat(build.run("portcullis:explain", "-Dwhat=PolicyWeakened")
                        .passes()
                        .output())
                .contains("[INFO] The compiled policies allow nothing that `policy.lock` does not.");
    }

    @Test
    void otherVersionsOfJavaSeeTheSame() throws IOException, InterruptedException {
        Path other = otherJava();
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.project(Poms.PROCESSOR));
        build.source(".", "NoteResource", NOTES);

        build.runOn(other.toString(), "true", "portcullis:lock", "verify").passes();
        build.source(".", "NoteResource", NOTES.replace("@RequiresRole(\"editor\")", "@Authenticated"));
        assertThat(build.runOn(other.toString(), "true", "verify").fails().said("ERROR"))
                .singleElement()
                .asString()
                .startsWith("[PolicyWeakened] GET /notes (NoteResource.list)");
    }

    private static Path otherJava() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        assumeTrue(Files.isDirectory(installed), "no other Java");
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(home -> home.getFileName().toString().contains("25"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .findFirst()
                    .orElseGet(() -> {
                        assumeTrue(false, "no Java 25");
                        return installed;
                    });
        }
    }
}
