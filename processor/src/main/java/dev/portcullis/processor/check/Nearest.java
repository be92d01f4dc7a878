package dev.portcullis.processor.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggests what a misspelt name was meant to be, only when it is close enough to be right. */
public final class Nearest {

    private static final int MOST_EDITS = 2;

    private Nearest() {}

    /** The closest candidate: at most two edits away, and at most one for every three characters. */
    public static Optional<String> to(String name, Collection<String> candidates) {
        String nearest = null;
        int fewest = MOST_EDITS + 1;
        for (String candidate : candidates) {
            int edits = edits(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest && edits * 3 <= Math.max(name.length(), candidate.length())) {
                nearest = candidate;
                fewest = edits;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein distance. */
    private static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
