package dev.portcullis.report.compare;

import dev.portcullis.report.lock.RateFact;
import java.math.BigInteger;
import java.time.Duration;

/**
 * A token bucket.
 *
 * @param permits how much is refilled in a period
 * @param period in nanoseconds
 * @param burst how much it holds
 */
record Window(long permits, BigInteger period, long burst) {

    static Window of(RateFact fact) {
        Duration per = fact.per().orElse(Duration.ZERO);
        BigInteger nanos = BigInteger.valueOf(per.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(per.getNano()));
        return new Window(fact.permits(), nanos, fact.burst());
    }

    /** The time that so much needs at least, multiplied by {@link #permits()}: what the bucket does not hold is refilled. */
    BigInteger span(BigInteger amount) {
        return amount.subtract(BigInteger.valueOf(burst)).max(BigInteger.ZERO).multiply(period);
    }

    /** Compares times that are multiplied by the permits of their windows. */
    static boolean isAtLeast(BigInteger span, Window of, BigInteger otherSpan, Window otherOf) {
        return span.multiply(BigInteger.valueOf(otherOf.permits))
                        .compareTo(otherSpan.multiply(BigInteger.valueOf(of.permits)))
                >= 0;
    }
}
