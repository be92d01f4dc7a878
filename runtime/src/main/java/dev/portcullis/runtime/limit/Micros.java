package dev.portcullis.runtime.limit;

import java.time.Duration;

/** Time as shared stores count it, in whole microseconds; rounded up, so that nothing is more generous than declared. */
public final class Micros {

    private static final int NANOS = 1_000;

    private Micros() {}

    /** A period. */
    public static long of(Duration period) {
        return roundedUp(period.toNanos());
    }

    /** Until one more request is permitted. */
    public static long increment(RateWindow window) {
        return roundedUp(window.increment());
    }

    /** Until an empty bucket is full again: so many increments as in the declaration, whatever the rounding. */
    public static long tolerance(RateWindow window) {
        return Math.multiplyExact(increment(window), window.burst());
    }

    /** Back to the nanoseconds of decisions. */
    public static long toNanos(long micros) {
        return micros * NANOS;
    }

    private static long roundedUp(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }
}
