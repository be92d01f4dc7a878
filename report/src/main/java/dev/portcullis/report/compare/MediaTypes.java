package dev.portcullis.report.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Media types as endpoints declare them; none is any. Sound; not complete where parameters are the same in other words. */
final class MediaTypes {

    private static final List<String> ANY = List.of("*/*");

    private MediaTypes() {}

    /** Whether each of these is covered by one of those. */
    static boolean areWithin(List<String> types, List<String> others) {
        List<String> known = split(others);
        return split(types).stream().allMatch(type -> known.stream().anyMatch(other -> covers(other, type)));
    }

    private static List<String> split(List<String> types) {
        return types.isEmpty()
                ? ANY
                : types.stream()
                        .flatMap(type -> Arrays.stream(type.split(",")))
                        .map(type -> type.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static boolean covers(String other, String type) {
        return other.equals("*/*")
                || other.equals(type)
                || type.startsWith(other + ";")
                || (other.endsWith("/*") && type.startsWith(other.substring(0, other.length() - 1)));
    }
}
