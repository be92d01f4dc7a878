package dev.portcullis.runtime;

import java.time.Duration;

/**
 * The numbers of a limit on guesses as an installation sets them, in place of those that are declared.
 *
 * @param max failures until the account locks
 * @param lockFor how long it stays locked
 */
public record AttemptNumbers(int max, Duration lockFor) {

    private static final String ALLOWED =
            "1 to 100 attempts and an ISO-8601 lock in whole seconds, PT1M to P7D, such as 5/PT15M";
    private static final int MOST = 100;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    /**
     * Reads {@code 5/PT15M}.
     *
     * @throws IllegalArgumentException for anything else, and for numbers that could not be declared
     */
    static AttemptNumbers parse(String text) {
        PerPeriod read = PerPeriod.parse(text, ALLOWED);
        if (read.burst() != null || !read.isWithin(MOST, SHORTEST, LONGEST)) {
            throw new IllegalArgumentException(ALLOWED);
        }
        return new AttemptNumbers((int) read.number(), read.period());
    }
}
