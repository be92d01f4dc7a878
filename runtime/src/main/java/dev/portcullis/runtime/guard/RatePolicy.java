package dev.portcullis.runtime.guard;

import dev.portcullis.RateLimited;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A limit on the rate of requests or bytes, as compiled from {@link RateLimited}.
 *
 * @param name the name in header fields; unique in the application
 * @param unit requests, or bytes of their content
 * @param cost what one request costs, unless it says so itself
 * @param by what is counted apart
 * @param windows all of them must admit a request; at least one
 */
public record RatePolicy(
        String name, RateLimited.Unit unit, long cost, Set<RateLimited.Key> by, List<RatePolicy.Window> windows)
        implements LimitPolicy {

    public RatePolicy {
        by = Set.copyOf(by);
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("The limit " + name + " has no window");
        }
    }

    /** So many requests in a period. */
    public static RatePolicy requests(String name, Set<RateLimited.Key> by, Window... windows) {
        return new RatePolicy(name, RateLimited.Unit.REQUESTS, 1, by, List.of(windows));
    }

    /** So many bytes in a period. */
    public static RatePolicy contentBytes(String name, Set<RateLimited.Key> by, Window... windows) {
        return new RatePolicy(name, RateLimited.Unit.CONTENT_BYTES, 1, by, List.of(windows));
    }

    /** With requests that cost more than one. */
    public RatePolicy costing(long each) {
        return new RatePolicy(name, unit, each, by, windows);
    }

    /** With other numbers. */
    public RatePolicy withWindows(List<Window> others) {
        return new RatePolicy(name, unit, cost, by, others);
    }

    /**
     * So much in a period.
     *
     * @param permits how much per period
     * @param per the period
     * @param burst how much may come at once
     */
    public record Window(long permits, Duration per, long burst) {}
}
