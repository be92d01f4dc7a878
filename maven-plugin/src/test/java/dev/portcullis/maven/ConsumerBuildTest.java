package dev.portcullis.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static final String OPENAPI = """
            openapi: 3.1.0
            info: {title: Notes, version: '1'}
            paths:
              /notes: {get: {responses: {'200': {description: All notes}}}}
              /others: {delete: {responses: {'204': {description: Gone}}}}
            components:
              securitySchemes: {token: {type: http, scheme: bearer}}
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
    }

    @ParameterizedTest
    @MethodSource("compilersWithoutTheProcessor")
    void aProcessorThatNeverRanIsNoticed(String compiler, Supplier<Path> java)
            throws IOException, InterruptedException {
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.project(compiler, Poms.PROCESSOR_AS_DEPENDENCY));
        build.source(".", "NoteResource", NOTES);

        assertThat(build.runOn(java.get().toString(), "", "verify").fails().said("ERROR"))
                .singleElement()
                .asString()
                .startsWith(
                        "[UnguardedResource] com.acme.NoteResource: it has endpoints, and no policy and no guard were made"
                                + " for it in " + folder.resolve("target/classes"));
    }

    private static List<Arguments> compilersWithoutTheProcessor() {
        Supplier<Path> here = () -> Path.of(System.getProperty("java.home"));
        Supplier<Path> newer = ConsumerBuildTest::otherJava;
        return List.of(
                argumentSet("-proc:none", "<proc>none</proc>", here),
                argumentSet("shut out by a list of others", Poms.OTHER_PROCESSORS, here),
                argumentSet("a dependency, after Java 22", "", newer));
    }

    private ConsumerBuild twoModules() throws IOException {
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.parent());
        build.pom("first", Poms.module("first"));
        build.pom("second", Poms.module("second"));
        build.source("first", "NoteResource", NOTES);
        build.source("second", "OtherResource", OTHERS);
        return build;
    }

    @Test
    void aReactorIsOneApplication() throws IOException, InterruptedException {
        ConsumerBuild build = twoModules();

        build.runInCi("portcullis:lock", "verify", "-T2").passes();
        assertThat(build.lock()).content().contains("endpoint GET /notes\n").contains("endpoint DELETE /others\n");

        build.source("first", "NoteResource", NOTES.replace("permits = 60", "permits = 61"));
        assertThat(build.run("verify").fails().said("ERROR"))
                .singleElement()
                .asString()
                .startsWith("[PolicyWeakened] GET /notes (NoteResource.list)");

        Path openapi = Files.writeString(folder.resolve("openapi.yaml"), OPENAPI);
        ConsumerBuild.Result answers = build.run(
                        "portcullis:report",
                        "portcullis:overlay",
                        "-Dopenapi=" + openapi,
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
        assertThat(folder.resolve("target/portcullis/overlay.json"))
                .content()
                .contains("$.paths['/notes'].get", "$.paths['/others'].delete");

        assertThat(build.run("portcullis:explain", "-Dwhat=PolicyWeakened")
                        .passes()
                        .output())
                .contains("[INFO] The compiled policies allow nothing that `policy.lock` does not.");
    }

    @Test
    void aPartOfAReactorIsHeldToTheLockForItselfOnly() throws IOException, InterruptedException {
        ConsumerBuild build = twoModules();
        build.run("portcullis:lock").passes();
        String locked = Files.readString(build.lock());
        build.source("second", "OtherResource", OTHERS.replace("@RequiresRole(\"admin\")", "@Authenticated"));

        assertThat(build.run("clean", "verify", "-pl", "first").passes().output())
                .as("weaker elsewhere")
                .contains("[WARNING] Only a part of the reactor is built: what it allows is compared with "
                        + build.lock() + ", the rest is not");
        assertThat(build.runInCi("verify", "-pl", "first").fails().output())
                .contains("Only a part of the reactor is built, and the lock is about all of it. Build all modules");

        build.source("first", "NoteResource", NOTES.replace("permits = 60", "permits = 61"));
        for (ConsumerBuild.Result part : List.of(
                build.run("verify", "-pl", "first"), build.inside("first").run("verify"))) {
            assertThat(part.fails().said("ERROR"))
                    .as("weaker here")
                    .singleElement()
                    .asString()
                    .startsWith("[PolicyWeakened] GET /notes (NoteResource.list)");
        }

        assertThat(build.inside("first")
                        .run("portcullis:lock", "-DacceptWeaker", "-Dreason=None")
                        .fails()
                        .output())
                .contains("Only a part of the reactor is built, and " + build.lock()
                        + " is about all of it: what the rest allows would be lost. Build all modules");
        assertThat(build.lock()).content().isEqualTo(locked);
        assertThat(folder.resolve("first/policy.lock")).doesNotExist();
    }

    /** What {@code docs/lock.md} says about merging. */
    @Test
    void aMergeThatWentWrongIsToldAndMended() throws IOException, InterruptedException {
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.project(Poms.PROCESSOR));
        build.source(".", "NoteResource", NOTES);
        build.run("portcullis:lock").passes();
        Git git = Git.init(folder);
        git.commit("base");
        git.run("branch", "-m", "base");
        branch(git, build, "ours", "permits = 50", "permits=50");
        branch(git, build, "theirs", "permits = 40", "permits=40");
        String theirs = Files.readString(build.lock());
        git.run("checkout", "-q", "ours");
        assertThat(git.merges("theirs")).isFalse();
        git.run("checkout", "--theirs", "src");

        assertThat(build.run("portcullis:check").fails().output())
                .as("conflict")
                .contains("[LockOutOfDate] " + build.lock()
                        + ":6: a merge was left unfinished here. Fix: take one side as a"
                        + " whole, for example with git checkout --theirs policy.lock, then mvn portcullis:lock."
                        + " docs/rules/LockOutOfDate.md");

        git.run("checkout", "--theirs", "policy.lock");
        build.runInCi("portcullis:lock", "verify").passes();
        assertThat(build.lock()).content().isEqualTo(theirs);

        List<String> lines = theirs.lines().toList();
        String twice = lines.get(3);
        Files.writeString(build.lock(), theirs.replace(twice, twice + "\n" + twice));
        assertThat(build.run("portcullis:check").fails().output())
                .as("both sides")
                .contains("[LockOutOfDate] " + build.lock() + ":5: a second line about the same: " + twice.strip()
                        + ". Fix: take one");
        Files.writeString(build.lock(), theirs.replace(twice, "  allowed " + twice.strip()));
        assertThat(build.run("portcullis:check").fails().output())
                .as("from another release")
                .contains("[LockOutOfDate] " + build.lock() + ":4: \"allowed\" is no fact of an endpoint; known are ");
    }

    /** A change of the sources and of the lock, as its developer committed it. */
    private static void branch(Git git, ConsumerBuild build, String name, String declared, String locked)
            throws IOException, InterruptedException {
        git.run("checkout", "-q", "-b", name, "base");
        build.source(".", "NoteResource", NOTES.replace("permits = 60", declared));
        String lock = Files.readString(build.lock());
        assertThat(lock).containsOnlyOnce("permits=60 per=PT1M burst=60");
        Files.writeString(
                build.lock(),
                lock.replace(
                        "permits=60 per=PT1M burst=60", locked + " per=PT1M " + locked.replace("permits", "burst")));
        git.commit(name);
    }

    @Test
    void otherVersionsOfJavaSeeTheSame() throws IOException, InterruptedException {
        Path other = otherJava();
        ConsumerBuild build = new ConsumerBuild(folder, repository);
        build.pom(".", Poms.project(Poms.PROCESSOR));
        build.source(".", "NoteResource", NOTES);

        build.runInCi("portcullis:lock").passes();
        build.runOn(other.toString(), "true", "clean", "verify").passes();
        build.source(".", "NoteResource", NOTES.replace("@RequiresRole(\"editor\")", "@Authenticated"));
        assertThat(build.runOn(other.toString(), "true", "verify").fails().said("ERROR"))
                .singleElement()
                .asString()
                .startsWith("[PolicyWeakened] GET /notes (NoteResource.list)");
    }

    private static Path otherJava() {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
