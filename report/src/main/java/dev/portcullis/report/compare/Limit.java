package dev.portcullis.report.compare;

import dev.portcullis.report.RateEntry;
import dev.portcullis.report.lock.RateFact;
import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A limit on a rate.
 *
 * @param endpoints those that count together
 * @param keys what is counted apart, beside endpoints
 */
record Limit(Set<Subject.Endpoint> endpoints, Set<String> keys, String unit, Cost cost, List<Window> windows) {

    private static final String BY_ENDPOINT = "endpoint";

    static Limit of(List<RateFact> facts, Subject.Endpoint endpoint, Set<Subject.Endpoint> users) {
        RateFact first = facts.get(0);
        boolean apart = first.by().contains(BY_ENDPOINT);
        return new Limit(
                apart ? Set.of(endpoint) : Set.copyOf(users),
                first.by().stream().filter(key -> !key.equals(BY_ENDPOINT)).collect(Collectors.toUnmodifiableSet()),
                first.unit(),
                first.unit().equals(RateEntry.CONTENT_BYTES) ? Cost.BYTES : Cost.of(first.cost()),
                facts.stream().map(Window::of).toList());
    }

    /**
     * Whether requests that this limit admits are admitted by the other. It counts at least as many endpoints together and
     * tells apart no more of their requests, so that what the other counts is part of what this one counts.
     *
     * @param present the endpoints that still exist
     */
    boolean implies(Limit other, Set<Subject.Endpoint> present) {
        return unit.equals(other.unit)
                && other.endpoints.stream().filter(present::contains).allMatch(endpoints::contains)
                && other.keys.containsAll(keys)
                && admitsNoMoreThan(other);
    }

    private boolean admitsNoMoreThan(Limit other) {
        if (unit.equals(RateEntry.CONCURRENT_REQUESTS)) {
            return fewest(windows) <= fewest(other.windows);
        }
        return cost.beside(other.cost)
                .filter(costs -> other.windows.stream()
                        .allMatch(window -> new Pace(windows, costs.one()).isSlowerThan(window, costs.other())))
                .isPresent();
    }

    private static long fewest(List<Window> windows) {
        return windows.stream().mapToLong(Window::permits).min().orElse(Long.MAX_VALUE);
    }
}
