package dev.portcullis.runtime.rest;

import dev.portcullis.RateLimited;
import dev.portcullis.runtime.AttemptNumbers;
import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.RateNumbers;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.ConcurrencyPolicy;
import dev.portcullis.runtime.guard.LimitPolicy;
import dev.portcullis.runtime.guard.RatePolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What policies come to for the store and the header fields, with the numbers of the installation; made at the start. */
final class LimitCatalog {

    static final String RATE = "portcullis.rate.";
    private static final String ATTEMPTS = "portcullis.attempts.";

    private final Map<String, CountedRate> rates = new HashMap<>();
    private final Map<String, CountedConcurrency> concurrencies = new HashMap<>();
    private final Map<String, CountedAttempts> attempts = new HashMap<>();

    /**
     * Makes the limits that are declared.
     *
     * @throws IllegalArgumentException when the configuration names a limit that is not, or has numbers that do not fit
     * @throws IllegalStateException when two different limits have one name
     */
    static LimitCatalog of(PortcullisConfig config, List<LimitPolicy> declared) {
        LimitCatalog catalog = new LimitCatalog();
        List<LimitPolicy> all = new ArrayList<>(declared);
        config.clientLimit().ifPresent(all::add);
        all.forEach(policy -> catalog.add(policy, config));
        requireKnown(RATE, config.rates().keySet(), union(catalog.rates.keySet(), catalog.concurrencies.keySet()));
        requireKnown(ATTEMPTS, config.attempts().keySet(), catalog.attempts.keySet());
        return catalog;
    }

    CountedRate rate(RatePolicy policy) {
        CountedRate known = rates.get(policy.name());
        if (known == null || !known.isFor(policy)) {
            throw undeclared(policy);
        }
        return known;
    }

    CountedConcurrency concurrency(ConcurrencyPolicy policy) {
        CountedConcurrency known = concurrencies.get(policy.name());
        if (known == null || !known.declared().equals(policy)) {
            throw undeclared(policy);
        }
        return known;
    }

    CountedAttempts attempts(AttemptPolicy policy) {
        CountedAttempts known = attempts.get(policy.group());
        if (known == null || !known.isFor(policy)) {
            throw undeclared(policy);
        }
        return known;
    }

    /** Whether anything is counted by client. */
    boolean countsClients() {
        return !attempts.isEmpty()
                || rates.values().stream().anyMatch(rate -> rate.countsBy(RateLimited.Key.CLIENT))
                || concurrencies.values().stream()
                        .anyMatch(each -> each.declared().by().contains(RateLimited.Key.CLIENT));
    }

    private void add(LimitPolicy policy, PortcullisConfig config) {
        if (policy instanceof RatePolicy rate) {
            RateNumbers numbers = config.rates().get(rate.name());
            CountedRate counted = CountedRate.of(rate, numbers == null ? rate : changed(rate, numbers));
            CountedRate first = rates.putIfAbsent(rate.name(), counted);
            once(first == null || first.isFor(rate), rate);
        } else if (policy instanceof ConcurrencyPolicy concurrency) {
            CountedConcurrency counted = CountedConcurrency.of(
                    concurrency,
                    config.rates().get(concurrency.name()),
                    Duration.ofSeconds(config.number(Setting.LIMIT_LEASE)));
            CountedConcurrency first = concurrencies.putIfAbsent(concurrency.name(), counted);
            once(first == null || first.declared().equals(concurrency), concurrency);
        } else if (policy instanceof AttemptPolicy attempt) {
            AttemptNumbers numbers = config.attempts().get(attempt.group());
            CountedAttempts counted = CountedAttempts.of(
                    attempt, numbers == null ? attempt : attempt.with(numbers.max(), numbers.lockFor()));
            CountedAttempts first = attempts.putIfAbsent(attempt.group(), counted);
            once(first == null || first.isFor(attempt), attempt);
        }
    }

    private static RatePolicy changed(RatePolicy rate, RateNumbers numbers) {
        if (numbers.windows().size() != rate.windows().size()) {
            throw new IllegalArgumentException("Bad value of " + RATE + rate.name() + ": "
                    + numbers.windows().size() + " windows; allowed are as many as are declared, "
                    + rate.windows().size());
        }
        return rate.withWindows(numbers.windows());
    }

    private static void once(boolean same, LimitPolicy policy) {
        if (!same) {
            throw new IllegalStateException("Two limits of different numbers are named " + policy.name()
                    + ": give one of them a name of its own");
        }
    }

    private static void requireKnown(String prefix, Set<String> named, Set<String> known) {
        for (String name : named) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "Unknown property " + prefix + name + "; the limits are " + new TreeSet<>(known));
            }
        }
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> union = new TreeSet<>(first);
        union.addAll(second);
        return union;
    }

    private static IllegalStateException undeclared(LimitPolicy policy) {
        return new IllegalStateException("The guard does not name its limit " + policy.name());
    }
}
