package dev.portcullis.runtime.guard;

import dev.portcullis.RateLimited;
import java.util.Set;

/**
 * A limit on the requests that are answered at the same time, as compiled from {@link RateLimited}.
 *
 * @param name the name in the configuration; unique in the application
 * @param max so many at the same time
 * @param by what is counted apart
 */
public record ConcurrencyPolicy(String name, int max, Set<RateLimited.Key> by) implements LimitPolicy {

    public ConcurrencyPolicy {
        by = Set.copyOf(by);
    }
}
