package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.RateNumbers;
import dev.portcullis.runtime.guard.ConcurrencyPolicy;
import dev.portcullis.runtime.limit.AttemptLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A limit on what happens at the same time as it is counted.
 *
 * @param declared as compiled
 * @param limit with the number of the installation
 * @param wider the same for the network around a client
 */
record CountedConcurrency(ConcurrencyPolicy declared, AttemptLimit limit, AttemptLimit wider) {

    static CountedConcurrency of(ConcurrencyPolicy declared, @Nullable RateNumbers numbers, Duration lease) {
        if (numbers != null && numbers.concurrent() == 0) {
            throw new IllegalArgumentException("Bad value of " + LimitCatalog.RATE + declared.name()
                    + ": a rate; allowed is the number of requests at the same time");
        }
        AttemptLimit limit = AttemptLimit.concurrent(
                declared.name(), numbers == null ? declared.max() : numbers.concurrent(), lease);
        return new CountedConcurrency(declared, limit, Reservations.wider(limit));
    }
}
