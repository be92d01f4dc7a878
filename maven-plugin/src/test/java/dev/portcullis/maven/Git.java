package dev.portcullis.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository of a consumer. */
record Git(Path folder) {

    static Git init(Path folder) throws IOException, InterruptedException {
        Git git = new Git(folder);
        git.run("init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "target/\n");
        return git;
    }

    void commit(String message) throws IOException, InterruptedException {
        run("add", "-A");
        run("commit", "-q", "-m", message);
    }

    /** Whether a branch can be merged without a conflict. */
    boolean merges(String branch) throws IOException, InterruptedException {
        return start("merge", "-q", branch).waitFor() == 0;
    }

    void run(String... arguments) throws IOException, InterruptedException {
        Process git = start(arguments);
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A developer", "-c", "user.email=developer@example.com"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        return builder.start();
    }
}
