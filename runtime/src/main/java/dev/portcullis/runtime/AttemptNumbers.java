package dev.portcullis.runtime;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a limit on guesses as an installation sets them, in place of those that are declared.
 *
 * @param max failures until the account locks
 * @param lockFor how long it stays locked
 */
public record AttemptNumbers(int max, Duration lockFor) {

    private static final String ALLOWED =
            "1 to 100 attempts and an ISO-8601 lock in whole seconds, PT1M to P7D, such as 5/PT15M";
    private static final Pattern NUMBERS = Pattern.compile("([1-9]\\d?|100)/(P\\w+)");
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    /**
     * Reads {@code 5/PT15M}.
     *
     * @throws IllegalArgumentException for anything else, and for numbers that could not be declared
     */
    static AttemptNumbers parse(String text) {
        Matcher matcher = NUMBERS.matcher(text.strip());
        if (matcher.matches()) {
            try {
                Duration lock = Duration.parse(matcher.group(2));
                if (lock.compareTo(SHORTEST) >= 0 && lock.compareTo(LONGEST) <= 0 && lock.toNanosPart() == 0) {
                    return new AttemptNumbers(Integer.parseInt(matcher.group(1)), lock);
                }
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(ALLOWED, e);
            }
        }
        throw new IllegalArgumentException(ALLOWED);
    }
}
