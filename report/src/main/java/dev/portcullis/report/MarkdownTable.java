package dev.portcullis.report;

import java.util.List;
import java.util.Optional;

/**
 * A part of the page.
 *
 * @param title its heading
 * @param folded whether a reader has to open it
 * @param columns the headings of its columns, as Markdown
 * @param rows the rest
 */
record MarkdownTable(String title, boolean folded, List<String> columns, List<Row> rows) {

    /** A row, which is laid out only when there may be room for it. */
    @FunctionalInterface
    interface Row {

        /** One for each column, as Markdown. */
        List<String> cells();
    }

    /** The whole table, or as much of it as {@code room} characters hold; empty when that is not one row. */
    Optional<String> fit(int room) {
        StringBuilder text = new StringBuilder(opening());
        int shown = 0;
        int spare = closing(true).length();
        for (Row row : rows) {
            String line = line(row.cells());
            if (text.length() + line.length() + spare > room) {
                break;
            }
            text.append(line);
            shown++;
        }
        boolean isCut = shown < rows.size();
        return shown == 0 ? Optional.empty() : Optional.of(text + (isCut ? closing(true) : closing(false)));
    }

    private String opening() {
        String heading = folded
                ? "\n<details>\n<summary>" + title + " (" + rows.size() + ")</summary>\n\n"
                : "\n## " + title + "\n\n";
        return heading
                + line(columns)
                + line(columns.stream().map(column -> "---").toList());
    }

    private String closing(boolean isCut) {
        String note = isCut ? "\n*Cut: there are " + rows.size() + " rows.*\n" : "";
        return note + (folded ? "\n</details>\n" : "");
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
