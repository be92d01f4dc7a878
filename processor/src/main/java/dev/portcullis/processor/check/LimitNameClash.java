package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One name stands for one limit: whatever has it counts together, and so counts alike. */
final class LimitNameClash implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "LimitNameClash",
            Weight.ERROR,
            false,
            true,
            "Limits of one name have the same numbers and count by the same",
            List.of(770),
            List.of("API2", "API4"),
            List.of("2.4.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        Map<String, Limit> rates = new HashMap<>();
        Map<String, Limit> groups = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Endpoint endpoint : api.endpoints()) {
            for (Endpoint.BoundRate rate : endpoint.rates()) {
                clash(endpoint, Limit.of(rate), rates).ifPresent(found::add);
            }
            endpoint.attempts()
                    .flatMap(attempts -> clash(endpoint, Limit.of(attempts), groups))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    private Optional<Finding> clash(Endpoint endpoint, Limit limit, Map<String, Limit> known) {
        Limit first = known.putIfAbsent(limit.name(), limit);
        if (first == null || (limit.numbers().equals(first.numbers()) && limit.chosen() == first.chosen())) {
            return Optional.empty();
        }
        // The chosen name is the one that can be changed.
        Limit here = limit.chosen() ? limit : first;
        Limit there = limit.chosen() ? first : limit;
        return Optional.of(at(
                here.declared(),
                endpoint,
                "the " + here.kind() + " \"" + here.name() + "\" is " + here.numbers() + " here and " + there.numbers()
                        + " at " + there.declared().origin().declaredOn()
                        + (there.chosen() ? "" : ", whose limit has that name by default")
                        + ", and what has one name counts together",
                "use the same numbers, or another name"));
    }

    /**
     * A limit that has a name.
     *
     * @param kind the word for it
     * @param chosen whether the name was written down, and not made
     * @param numbers what it does, in words that are equal when that is
     */
    private record Limit(String kind, String name, boolean chosen, String numbers, Declared<?> declared) {

        static Limit of(Endpoint.BoundRate rate) {
            String windows = rate.windows().stream()
                    .map(window -> numbers(window.policy()))
                    .sorted()
                    .collect(Collectors.joining(" and "));
            return new Limit(
                    "limit",
                    rate.name(),
                    !rate.declared().policy().name().isEmpty(),
                    windows + counted(rate.declared().policy()),
                    rate.declared());
        }

        static Limit of(Endpoint.BoundAttempts attempts) {
            Policy.Attempts policy = attempts.declared().policy();
            String lock = LimitNumbers.normalised(policy.lockFor());
            String within = policy.within().isEmpty() ? lock : LimitNumbers.normalised(policy.within());
            return new Limit(
                    "group",
                    attempts.group(),
                    !policy.group().isEmpty(),
                    "max " + policy.max() + ", lockFor " + lock + ", within " + within + ", maxPerClient "
                            + policy.maxPerClient(),
                    attempts.declared());
        }

        private static String numbers(Policy.Rate rate) {
            return rate.unit() == Policy.RateUnit.CONCURRENT
                    ? rate.permits() + " at a time"
                    : rate.permits() + " per " + LimitNumbers.normalised(rate.per()) + " (burst " + rate.atOnce() + ")";
        }

        private static String counted(Policy.Rate rate) {
            String keys = rate.by().stream()
                    .distinct()
                    .sorted()
                    .map(Policy.RateKey::name)
                    .collect(Collectors.joining(", "));
            String resolver = rate.resolver().isEmpty() ? "" : " of " + DataTypes.simple(rate.resolver());
            String unit = rate.unit() == Policy.RateUnit.CONTENT_BYTES ? ", in bytes" : "";
            String cost = rate.cost() == 1 ? "" : ", cost " + rate.cost();
            return " by " + keys + resolver + unit + cost;
        }
    }
}
