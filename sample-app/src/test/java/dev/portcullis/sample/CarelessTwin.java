package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.sample.demo.DemoUser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The sources of {@code src/vulnerable} compiled without the processor and served by another process without the runtime,
 * which would refuse to start. It is started once and ends with this process.
 */
final class CarelessTwin implements RunningVault {

    private static final String MAIN = "dev.portcullis.sample.vulnerable.CarelessVault";
    private static final Path SOURCES = Path.of("src", "vulnerable", "java");
    private static final Path LOGGING = Path.of("src", "main", "resources", "logging.properties");
    private static final Path CLASSES = Path.of("target", "vulnerable-classes");

    private final Map<String, DemoUser> users = new ConcurrentHashMap<>();
    private final SentCodes codes = new SentCodes();
    private final URI uri;

    private CarelessTwin() throws IOException {
        compile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.logging.config.file=" + LOGGING,
                        "-cp",
                        CLASSES + File.pathSeparator + classPathWithoutRuntime(),
                        MAIN)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(UTF_8);
        this.uri = awaitStart(output);
        Thread reader = new Thread(() -> output.lines().forEach(this::told), "careless-twin");
        reader.setDaemon(true);
        reader.start();
    }

    /** The twin, which all tests attack. */
    static CarelessTwin running() {
        return Holder.TWIN;
    }

    /** A twin with data of its own, for attacks that leave nobody behind for others. */
    static CarelessTwin another() {
        return Holder.start();
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public DemoUser user(String name) {
        return Objects.requireNonNull(users.get(name), name);
    }

    @Override
    public String nextCode(String username) {
        return codes.next(username);
    }

    private URI awaitStart(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("uri ")) {
                return URI.create(line.substring("uri ".length()));
            }
            told(line);
        }
        throw new IllegalStateException("The twin ended before it listened");
    }

    private void told(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "user" ->
                users.put(words[2], new DemoUser(UUID.fromString(words[1]), words[2], words[3], words[4], words[5]));
            case "code" -> codes.add(words[1], words[2]);
            default -> {} // other messages
        }
    }

    private static void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-parameters", "-cp", System.getProperty("java.class.path"), "-d", CLASSES.toString()));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("The careless vault must be plain correct Java");
        }
    }

    private static String classPathWithoutRuntime() {
        Path runtime = runtimeLocation();
        List<String> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(runtime))
                .toList();
        return String.join(File.pathSeparator, others);
    }

    private static Path runtimeLocation() {
        try {
            return Path.of(EndpointGuard.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {

        static final CarelessTwin TWIN = start();

        private static CarelessTwin start() {
            try {
                return new CarelessTwin();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
