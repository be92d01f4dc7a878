package dev.portcullis.runtime;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in a period, as settings write it: {@code 50/PT1M}, and with how many at once {@code 50/PT1M/10}.
 *
 * @param number at least 1
 * @param period in whole seconds
 * @param burst at least 1; null when it is not written
 */
record PerPeriod(long number, Duration period, @Nullable Long burst) {

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,9})/(P\\w+)(?:/([1-9]\\d{0,9}))?");

    /**
     * Reads one.
     *
     * @param allowed what is allowed, for whoever wrote something else
     * @throws IllegalArgumentException for anything else
     */
    static PerPeriod parse(String text, String allowed) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(allowed);
        }
        String burst = matcher.group(3);
        return new PerPeriod(
                Long.parseLong(matcher.group(1)),
                period(matcher.group(2), allowed),
                burst == null ? null : Long.valueOf(burst));
    }

    boolean isWithin(long most, Duration shortest, Duration longest) {
        return number <= most && period.compareTo(shortest) >= 0 && period.compareTo(longest) <= 0;
    }

    private static Duration period(String iso, String allowed) {
        try {
            Duration period = Duration.parse(iso);
            if (period.toNanosPart() == 0) {
                return period;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(allowed, e);
        }
        throw new IllegalArgumentException(allowed);
    }
}
