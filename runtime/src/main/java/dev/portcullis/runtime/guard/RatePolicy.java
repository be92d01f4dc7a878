package dev.portcullis.runtime.guard;

import dev.portcullis.RateLimited;
import java.time.Duration;
import java.util.Set;

/**
 * A limit on the rate of requests, as compiled from {@link RateLimited}.
 *
 * @param name the name in header fields; unique in the application
 * @param permits requests per period
 * @param per the period
 * @param burst requests that may come at once
 * @param by what is counted apart
 */
public record RatePolicy(String name, long permits, Duration per, long burst, Set<RateLimited.Key> by) {

    public RatePolicy {
        by = Set.copyOf(by);
    }
}
