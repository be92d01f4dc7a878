package dev.portcullis.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The failures of which a server tells what is inside when nobody guards it.
 *
 * @param server its name and version
 * @param names of the failures
 */
public record ToldFailures(String server, List<String> names) {

    private static final String DIRECTORY = "failures";

    static ToldFailures of(String server, Map<Failure, Boolean> told) {
        return new ToldFailures(
                server,
                told.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(entry -> entry.getKey().name())
                        .toList());
    }

    /** Leaves them in the build output of a module. */
    void write(Path module) {
        Path file = module.resolve("target").resolve(DIRECTORY).resolve(server.replaceAll("\\W+", "-") + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Stream.concat(Stream.of(server), names.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the tests of a module have left, one for each server. */
    public static List<ToldFailures> read(Path module) {
        try (Stream<Path> files = Files.list(module.resolve("target").resolve(DIRECTORY))) {
            return files.sorted().map(ToldFailures::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each failure looks like, and which of the servers tell more when they are not guarded. */
    public static String table(List<ToldFailures> servers) {
        StringBuilder table = new StringBuilder(
                        "| what fails | status | `type` of the problem | told by, unguarded |\n")
                .append("|---|---|---|---|\n");
        for (Failure failure : Failure.all()) {
            List<String> telling = servers.stream()
                    .filter(each -> each.names().contains(failure.name()))
                    .map(ToldFailures::server)
                    .toList();
            table.append("| ")
                    .append(failure.name())
                    .append(" | ")
                    .append(failure.status())
                    .append(" | ")
                    .append(failure.leftToContainer() ? "(answer of the container)" : "`" + failure.type() + "`")
                    .append(" | ")
                    .append(telling(telling, servers.size()))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String telling(List<String> servers, int all) {
        if (servers.isEmpty()) {
            return "none";
        }
        return servers.size() == all ? "all" : String.join(", ", servers);
    }

    private static ToldFailures of(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new ToldFailures(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
