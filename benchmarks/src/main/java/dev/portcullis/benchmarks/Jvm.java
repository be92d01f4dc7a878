package dev.portcullis.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Starts {@link Worker}s, all with the same JVM options. */
final class Jvm {

    /** What Error Prone needs. */
    private static final List<String> OPENED =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

    private Jvm() {}

    /**
     * What a worker measured.
     *
     * @param turns for each turn the CPU nanoseconds of each job
     * @param cpu nanoseconds of the whole process
     * @param memory peak in KiB
     */
    record Measured(List<long[]> turns, long cpu, long memory) {}

    static Measured run(int turns, Path folder, List<Job> jobs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        for (String part : OPENED) {
            command.add("--add-opens=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                worker(folder.resolve("worker")).toString(),
                Worker.class.getName(),
                String.valueOf(turns),
                System.getProperty("java.class.path"),
                folder.resolve("out").toString()));
        for (Job job : jobs) {
            command.addAll(List.of(job.sources().toString(), String.join(" ", job.options())));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a compilation failed: " + jobs);
        }
        List<long[]> measured = lines.stream()
                .filter(line -> line.startsWith("turn"))
                .map(Jvm::numbers)
                .toList();
        long[] whole = numbers(lines.get(lines.size() - 1));
        return new Measured(measured, whole[0], whole[1]);
    }

    private static long[] numbers(String line) {
        return Stream.of(line.split(" ", -1)).skip(1).mapToLong(Long::parseLong).toArray();
    }

    /** A directory with the classes of the worker alone: its loader is the parent of the one that loads processors. */
    private static Path worker(Path folder) throws IOException {
        for (Class<?> type : List.of(Worker.class, Compilation.class, Folder.class)) {
            String file = type.getName().replace('.', '/') + ".class";
            Path copy = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            try (InputStream original = Objects.requireNonNull(type.getResourceAsStream("/" + file))) {
                Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
