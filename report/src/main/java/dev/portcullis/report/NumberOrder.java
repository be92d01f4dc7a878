package dev.portcullis.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders {@code API2} before {@code API10}, and {@code 8.2.1} before {@code 14.1.1}. */
public final class NumberOrder {

    /** By the numbers in the texts. */
    public static final Comparator<String> BY_NUMBERS = Comparator.<String, int[]>comparing(
                    NumberOrder::numbers, Arrays::compare)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern OTHER = Pattern.compile("\\D+");

    private NumberOrder() {}

    private static int[] numbers(String text) {
        return OTHER.splitAsStream(text)
                .filter(digits -> !digits.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
