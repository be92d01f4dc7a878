package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the numbers of limits; the ranges are those that the annotations document. */
final class LimitNumbers {

    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final long MOST_PERMITS = 1_000_000_000;
    private static final int MOST_ATTEMPTS = 100;
    private static final Range PERIOD = new Range("PT1S", "P31D");
    private static final Range LOCK = new Range("PT1M", "P7D");

    /** What is wrong, and what to type. */
    record Mistake(String problem, String fix) {}

    private record Range(String least, String most) {

        boolean contains(Duration duration) {
            return duration.compareTo(Duration.parse(least)) >= 0 && duration.compareTo(Duration.parse(most)) <= 0;
        }
    }

    private LimitNumbers() {}

    static Stream<Mistake> mistakes(Policy.Rate rate) {
        List<Mistake> mistakes = new ArrayList<>();
        if (rate.permits() < 1 || rate.permits() > MOST_PERMITS) {
            mistakes.add(new Mistake(
                    "permits = " + rate.permits() + " is no number of requests", "write 1 to " + MOST_PERMITS));
        }
        duration("per", rate.per(), PERIOD).ifPresent(mistakes::add);
        if (rate.burst() < 0 || rate.burst() > rate.permits()) {
            mistakes.add(new Mistake(
                    "burst = " + rate.burst() + " is not between 0 and permits = " + rate.permits(),
                    "write at most permits, or leave burst out for as many as permits"));
        }
        if (!rate.name().isEmpty() && !NAME.matcher(rate.name()).matches()) {
            mistakes.add(new Mistake(
                    "the name \"" + rate.name() + "\" cannot stand in a header field",
                    "use 1 to 64 of a-z, 0-9, \".\", \"_\" and \"-\""));
        }
        return mistakes.stream();
    }

    static Stream<Mistake> mistakes(Policy.Attempts attempts) {
        List<Mistake> mistakes = new ArrayList<>();
        if (attempts.max() < 1 || attempts.max() > MOST_ATTEMPTS) {
            mistakes.add(new Mistake(
                    "max = " + attempts.max() + " is no number of attempts that stops guessing",
                    "write 1 to " + MOST_ATTEMPTS));
        }
        duration("lockFor", attempts.lockFor(), LOCK).ifPresent(mistakes::add);
        if (!attempts.within().isEmpty()) {
            duration("within", attempts.within(), PERIOD).ifPresent(mistakes::add);
        }
        if (!attempts.everyCall() && attempts.failureStatuses().isEmpty()) {
            mistakes.add(new Mistake(
                    "no response status is a failed attempt, so none is ever counted",
                    "write failure = {401, 403}, or countOn = AttemptLimited.CountOn.EVERY_CALL"));
        }
        attempts.failureStatuses().stream()
                .filter(status -> status < 400 || status > 499)
                .map(status -> new Mistake(
                        "failure = " + status + " is no status of a refused attempt", "write statuses from 400 to 499"))
                .forEach(mistakes::add);
        if (attempts.maxPerClient() < attempts.max()) {
            mistakes.add(new Mistake(
                    "maxPerClient = " + attempts.maxPerClient() + " is less than max = " + attempts.max()
                            + ", so the client waits before the account locks",
                    "write at least " + attempts.max()));
        }
        return mistakes.stream();
    }

    private static Optional<Mistake> duration(String member, String value, Range range) {
        Optional<Duration> duration = parsed(value);
        if (duration.isEmpty()) {
            return Optional.of(new Mistake(
                    member + " = \"" + value + "\" is no ISO-8601 duration in whole seconds",
                    "write for example \"PT1M\" for a minute, \"PT1H\" for an hour, \"P1D\" for a day"));
        }
        return duration.filter(given -> !range.contains(given))
                .map(given -> new Mistake(
                        member + " = \"" + value + "\" is out of range",
                        "write \"" + range.least() + "\" to \"" + range.most() + "\""));
    }

    private static Optional<Duration> parsed(String value) {
        try {
            return Optional.of(Duration.parse(value))
                    .filter(duration -> duration.equals(duration.truncatedTo(ChronoUnit.SECONDS)));
        } catch (DateTimeParseException notADuration) {
            return Optional.empty();
        }
    }

    /** One chosen name stands for one limit. */
    static Stream<Mistake> disagreement(Endpoint.BoundRate rate, Endpoint.@Nullable BoundRate first) {
        if (first == null || rate.declared().policy().name().isEmpty()) {
            return Stream.empty();
        }
        String here = numbers(rate.declared().policy());
        String there = numbers(first.declared().policy());
        return here.equals(there)
                ? Stream.empty()
                : Stream.of(new Mistake(
                        "the limit \"" + rate.name() + "\" is " + here + " here and " + there + " at "
                                + first.declared().origin().declaredOn(),
                        "use the same numbers, or another name"));
    }

    /** The endpoints of a group count together, so that they have to count alike. */
    static Stream<Mistake> disagreement(Endpoint.BoundAttempts attempts, Endpoint.@Nullable BoundAttempts first) {
        if (first == null || attempts.declared().policy().group().isEmpty()) {
            return Stream.empty();
        }
        String here = numbers(attempts.declared().policy());
        String there = numbers(first.declared().policy());
        return here.equals(there)
                ? Stream.empty()
                : Stream.of(new Mistake(
                        "the group \"" + attempts.group() + "\" has " + here + " here and " + there + " at "
                                + first.declared().origin().declaredOn(),
                        "use the same numbers, or another group"));
    }

    private static String numbers(Policy.Rate rate) {
        long burst = rate.burst() == 0 ? rate.permits() : rate.burst();
        return rate.permits() + " per " + normalised(rate.per()) + " (burst " + burst + ", by "
                + rate.by().stream()
                        .distinct()
                        .sorted()
                        .map(Policy.RateKey::name)
                        .collect(Collectors.joining(", ")) + ")";
    }

    private static String numbers(Policy.Attempts attempts) {
        String lock = normalised(attempts.lockFor());
        String within = attempts.within().isEmpty() ? lock : normalised(attempts.within());
        return "max " + attempts.max() + ", lockFor " + lock + ", within " + within + ", maxPerClient "
                + attempts.maxPerClient();
    }

    private static String normalised(String duration) {
        return parsed(duration).map(Duration::toString).orElse(duration);
    }
}
