package dev.portcullis.sample.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo as {@code main} starts it, on a free port, with the policy of this build. */
final class RunningDemo implements AutoCloseable {

    private static final Path REPORT = Path.of("target", "portcullis");

    private final Demo demo;

    /** Starts it with a build directory of its own. */
    RunningDemo(Path build) throws IOException {
        Path policy = Files.createDirectories(build.resolve("portcullis"));
        for (String file : List.of("policy.json", "policy.html")) {
            Files.copy(REPORT.resolve(file), policy.resolve(file));
        }
        demo = Demo.start(0, build, new PrintStream(OutputStream.nullOutputStream()));
    }

    /** The root of the server. */
    URI uri() {
        return demo.server().uri();
    }

    @Override
    public void close() {
        demo.close();
    }
}
