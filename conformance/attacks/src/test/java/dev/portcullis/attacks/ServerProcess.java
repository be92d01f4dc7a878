package dev.portcullis.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service in a process of its own. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServerProcess start(Map<String, Object> properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AttackedServer.class.getName()));
        properties.forEach((key, value) -> command.add(key + "=" + value));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            String line = output.readLine();
            if (line == null || !line.startsWith(AttackedServer.LISTENING)) {
                process.destroyForcibly();
                throw new IllegalStateException("The service did not start: " + line);
            }
            return new ServerProcess(process, Integer.parseInt(line.substring(AttackedServer.LISTENING.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api api() {
        return new Api(port);
    }

    /** At once, as a crash would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
