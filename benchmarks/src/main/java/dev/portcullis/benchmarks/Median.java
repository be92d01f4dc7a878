package dev.portcullis.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The figure of several turns: one turn that was disturbed does not move it. */
public final class Median {

    private Median() {}

    /** Of the values in any order; not a number without any. */
    public static double of(double... values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : IntStream.of(middle, (sorted.length - 1) / 2)
                        .mapToDouble(index -> sorted[index])
                        .average()
                        .orElseThrow();
    }
}
