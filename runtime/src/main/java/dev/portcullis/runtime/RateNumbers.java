package dev.portcullis.runtime;

import dev.portcullis.runtime.guard.RatePolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of a limit as an installation sets them, in place of those that are declared.
 *
 * @param windows so much in so long; none for a limit on what happens at the same time
 * @param concurrent so many at the same time; 0 for a rate
 */
public record RateNumbers(List<RatePolicy.Window> windows, int concurrent) {

    private static final String ALLOWED = "permits and an ISO-8601 period, such as 50/PT1M, with a burst if that is"
            + " smaller, 50/PT1M/10; several windows with commas; periods in whole seconds, PT1S to P31D; or the number of requests at the same time, such as 8";
    private static final Pattern CONCURRENT = Pattern.compile("[1-9]\\d{0,3}|10000");
    private static final long MOST = 1_000_000_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(31);

    public RateNumbers {
        windows = List.copyOf(windows);
    }

    /**
     * Reads {@code 50/PT1M}, {@code 50/PT1M/10}, {@code 10/PT1S, 100/PT1M} or {@code 8}.
     *
     * @throws IllegalArgumentException for anything else, and for numbers that could not be declared
     */
    static RateNumbers parse(String text) {
        String value = text.strip();
        if (CONCURRENT.matcher(value).matches()) {
            return new RateNumbers(List.of(), Integer.parseInt(value));
        }
        List<RatePolicy.Window> windows = new ArrayList<>();
        for (String window : value.split(",", -1)) {
            windows.add(window(window));
        }
        return new RateNumbers(windows, 0);
    }

    /** Reads {@code 50/PT1M} or {@code 50/PT1M/10}. */
    static RatePolicy.Window window(String text) {
        PerPeriod read = PerPeriod.parse(text, ALLOWED);
        long burst = read.burst() == null ? read.number() : read.burst();
        if (!read.isWithin(MOST, SHORTEST, LONGEST) || burst > read.number()) {
            throw new IllegalArgumentException(ALLOWED);
        }
        return new RatePolicy.Window(read.number(), read.period(), burst);
    }
}
