package dev.portcullis.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What one server answered: a row for each shape, a column for each caller. */
final class Matrix {

    private final Map<Shape, Map<Caller, Integer>> statuses = new LinkedHashMap<>();

    void put(Shape shape, Caller caller, int status) {
        statuses.computeIfAbsent(shape, unknown -> new EnumMap<>(Caller.class)).put(caller, status);
    }

    /** A table in Markdown, in the order in which the answers came. */
    void write(Path file) {
        String rows = statuses.entrySet().stream()
                .map(row -> "| %s | %s | %s |"
                        .formatted(
                                row.getKey().name(),
                                row.getKey().verb(),
                                row.getValue().values().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
