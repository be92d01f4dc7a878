package dev.portcullis.report.compare;

import java.util.Optional;

/**
 * The classes of data. {@code SECRET} is above all others; {@code NONE} is below what is not classified, because it silences the
 * rules that would ask; any two others cannot be compared.
 */
final class Classification {

    private static final String HIGHEST = "SECRET";
    private static final String LOWEST = "NONE";

    private Classification() {}

    static boolean isNoLower(Optional<String> one, Optional<String> other) {
        return one.equals(other)
                || one.equals(Optional.of(HIGHEST))
                || other.equals(Optional.of(LOWEST))
                || (other.isEmpty() && !one.equals(Optional.of(LOWEST)));
    }
}
