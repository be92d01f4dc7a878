package dev.portcullis.processor.check;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the numbers of limits; the ranges are those that the annotations document. */
final class LimitNumbers {

    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final long MOST_PERMITS = 1_000_000_000;
    /** More at once than any server has threads for. */
    private static final long MOST_CONCURRENT = 10_000;

    private static final int MOST_ATTEMPTS = 100;
    private static final Range PERIOD = new Range("PT1S", "P31D");
    private static final Range LOCK = new Range("PT1M", "P7D");
    private static final Range WAIT = new Range("PT0S", "PT10S");

    /** How an endpoint says that a guess was wrong. */
    static final String ANSWER_FAILURE = "answer a wrong guess with 401, for example throw new"
            + " NotAuthorizedException(\"Bearer\"); or write countOn = AttemptLimited.CountOn.EVERY_CALL";

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
        boolean concurrent = rate.unit() == Policy.RateUnit.CONCURRENT;
        long most = concurrent ? MOST_CONCURRENT : MOST_PERMITS;
        if (rate.permits() < 1 || rate.permits() > most) {
            mistakes.add(
                    new Mistake("permits = " + rate.permits() + " is no number of requests", "write 1 to " + most));
        }
        if (concurrent && !rate.per().isEmpty()) {
            mistakes.add(new Mistake(
                    "per = \"" + rate.per() + "\" means nothing to requests that are counted while they last",
                    "remove it"));
        } else if (!concurrent) {
            duration("per", rate.per(), PERIOD).ifPresent(mistakes::add);
        }
        if (rate.burst() < 0 || rate.burst() > rate.permits()) {
            mistakes.add(new Mistake(
                    "burst = " + rate.burst() + " is not between 0 and permits = " + rate.permits(),
                    "write at most permits, or leave burst out for as many as permits"));
        }
        cost(rate).ifPresent(mistakes::add);
        if (!rate.name().isEmpty() && !NAME.matcher(rate.name()).matches()) {
            mistakes.add(new Mistake(
                    "the name \"" + rate.name() + "\" cannot stand in a header field",
                    "use 1 to 64 of a-z, 0-9, \".\", \"_\" and \"-\""));
        }
        return mistakes.stream();
    }

    private static Optional<Mistake> cost(Policy.Rate rate) {
        boolean same = rate.cost() == 1 && rate.costBy().isEmpty();
        if (rate.unit() != Policy.RateUnit.REQUESTS) {
            return same
                    ? Optional.empty()
                    : Optional.of(new Mistake(
                            "a cost means nothing where " + rate.unit() + " are counted",
                            "remove it, or count by the unit REQUESTS"));
        }
        return rate.cost() < 1 || rate.cost() > Math.max(rate.atOnce(), 1)
                ? Optional.of(new Mistake(
                        "cost = " + rate.cost() + " is not between 1 and the " + rate.atOnce()
                                + " that may come at once",
                        "write a cost that can be paid"))
                : Optional.empty();
    }

    /** The windows of one limit; each has been looked at on its own. */
    static Stream<Mistake> mistakes(List<Policy.Rate> windows) {
        boolean concurrent = windows.get(0).unit() == Policy.RateUnit.CONCURRENT;
        return concurrent && windows.size() > 1
                ? Stream.of(new Mistake(
                        windows.size() + " limits count the requests that are answered at the same time",
                        "keep the smallest one"))
                : Stream.empty();
    }

    /** Bytes can only be counted of bodies that fit. */
    static Optional<Mistake> content(Policy.Rate rate, Endpoint endpoint) {
        if (rate.unit() != Policy.RateUnit.CONTENT_BYTES
                || !endpoint.signature().takesContent()) {
            return Optional.empty();
        }
        return endpoint.bodySize()
                        .filter(size -> size.policy().max() <= rate.atOnce())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Mistake(
                        "it counts bytes, and "
                                + endpoint.bodySize()
                                        .map(size -> "the body may have "
                                                + size.policy().max() + ", more than the " + rate.atOnce()
                                                + " that may come at once")
                                        .orElse("nothing says how many the body may have"),
                        "add @MaxSize(…) with at most " + rate.atOnce() + " bytes to the method"));
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
        duration("waitForInFlight", attempts.waitForInFlight(), WAIT).ifPresent(mistakes::add);
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

    /** Failures are known by the status. */
    static Optional<Mistake> outcome(Policy.Attempts attempts, Endpoint endpoint) {
        if (attempts.everyCall()) {
            return Optional.empty();
        }
        if (endpoint.signature().sendsEvents()) {
            return Optional.of(new Mistake(
                    "a server may call a stream of events a success before the method has run, so that no wrong guess is"
                            + " ever counted",
                    "write countOn = AttemptLimited.CountOn.EVERY_CALL, or verify in a method of its own"));
        }
        DataType answered = DataTypes.unwrapped(endpoint.signature().result());
        return DataTypes.isScalar(answered, DataType.Scalar.Kind.BOOLEAN)
                ? Optional.of(new Mistake(
                        "it answers true or false, both with a success, so that no wrong guess is ever counted",
                        ANSWER_FAILURE))
                : Optional.empty();
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

    static Optional<Duration> parsed(String value) {
        try {
            return Optional.of(Duration.parse(value))
                    .filter(duration -> duration.equals(duration.truncatedTo(ChronoUnit.SECONDS)));
        } catch (DateTimeParseException notADuration) {
            return Optional.empty();
        }
    }

    /** For comparison and readers; what is no duration stays as it is. */
    static String normalised(String duration) {
        return parsed(duration).map(Duration::toString).orElse(duration);
    }
}
