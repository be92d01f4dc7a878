package dev.portcullis.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What servers answered: a row for each shape, a column for each caller.
 *
 * @param server its name and version
 * @param rows the statuses in the order of {@link Caller}, by shape
 */
public record Matrix(String server, Map<String, List<Integer>> rows) {

    private static final String DIRECTORY = "matrix";

    static Matrix of(String server) {
        return new Matrix(server, new LinkedHashMap<>());
    }

    void put(Shape shape, int status) {
        List<Integer> row = rows.computeIfAbsent(shape.name() + "\t" + shape.verb(), unknown -> new ArrayList<>());
        if (row.size() == Caller.values().length) {
            throw new IllegalStateException("Two shapes with one name: " + shape);
        }
        row.add(status);
    }

    /** Leaves the matrix in the build output of a module. */
    void write(Path module) {
        List<String> lines = new ArrayList<>(List.of(server));
        rows.forEach((shape, statuses) -> lines.add(shape + "\t"
                + String.join("\t", statuses.stream().map(String::valueOf).toList())));
        Path file = module.resolve("target").resolve(DIRECTORY).resolve(server.replaceAll("\\W+", "-") + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The matrices that the tests of a module have left, one for each server. */
    public static List<Matrix> read(Path module) {
        try (Stream<Path> files = Files.list(module.resolve("target").resolve(DIRECTORY))) {
            return files.sorted().map(Matrix::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matrix of(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            Matrix matrix = Matrix.of(lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split("\t", -1));
                matrix.rows.put(
                        cells.get(0) + "\t" + cells.get(1),
                        cells.subList(2, cells.size()).stream()
                                .map(Integer::valueOf)
                                .toList());
            }
            return matrix;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one matrix in which no other differs, as a table in Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder("| shape | method |");
        for (Caller caller : Caller.values()) {
            table.append(' ').append(caller.label()).append(" |");
        }
        table.append("\n|---|---|")
                .append("---|".repeat(Caller.values().length))
                .append('\n');
        rows.forEach((shape, statuses) -> {
            table.append("| ").append(shape.replace("\t", " | ")).append(" |");
            statuses.forEach(status -> table.append(' ').append(status).append(" |"));
            table.append('\n');
        });
        return table.toString();
    }
}
