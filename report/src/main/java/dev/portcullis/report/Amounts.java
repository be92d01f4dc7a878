package dev.portcullis.report;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;

/** Numbers, durations and enumerations in English. */
final class Amounts {

    private static final long KIB = 1024;
    private static final List<String> BINARY_UNITS = List.of("bytes", "KiB", "MiB", "GiB");

    private Amounts() {}

    static String number(long value) {
        StringBuilder digits = new StringBuilder().append(value);
        int first = value < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    static String count(long value, String singular) {
        return number(value) + " " + singular + (value == 1 ? "" : "s");
    }

    /** In the largest binary unit that shows every byte: {@code 64 KiB}, {@code 1,000 bytes}. */
    static String size(long limit, String unit) {
        if (!unit.equals("bytes")) {
            return number(limit) + " " + unit;
        }
        long value = limit;
        int power = 0;
        while (value >= KIB && value % KIB == 0 && power < BINARY_UNITS.size() - 1) {
            value /= KIB;
            power++;
        }
        return number(value) + " " + BINARY_UNITS.get(power);
    }

    /** {@code PT1H30M} as {@code 1 hour 30 minutes}; what is no ISO-8601 duration stays as it is. */
    static String duration(String iso) {
        Duration duration;
        try {
            duration = Duration.parse(iso);
        } catch (DateTimeException e) {
            return iso;
        }
        StringJoiner words = new StringJoiner(" ");
        part(words, duration.toDaysPart(), "day");
        part(words, duration.toHoursPart(), "hour");
        part(words, duration.toMinutesPart(), "minute");
        part(words, duration.toSecondsPart(), "second");
        return words.length() == 0 ? iso : words.toString();
    }

    /** As {@link #duration}, to follow "per": {@code hour}, {@code 15 minutes}. */
    static String period(String iso) {
        String words = duration(iso);
        return words.startsWith("1 ") && words.indexOf(' ', 2) < 0 ? words.substring(2) : words;
    }

    /** {@code a, b or c}. */
    static String list(List<String> items, String conjunction) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }

    private static void part(StringJoiner words, long value, String unit) {
        if (value != 0) {
            words.add(count(value, unit));
        }
    }
}
