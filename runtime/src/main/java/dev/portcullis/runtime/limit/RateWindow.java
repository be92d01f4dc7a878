package dev.portcullis.runtime.limit;

import java.time.Duration;

/** So many permits in a period, refilled evenly, so many at once. */
public final class RateWindow {

    private final long permits;
    private final long increment;
    private final long tolerance;

    private RateWindow(long permits, long increment, long tolerance) {
        this.permits = permits;
        this.increment = increment;
        this.tolerance = tolerance;
    }

    /**
     * Describes a window.
     *
     * @param permits requests per period, at least 1
     * @param per the period, longer than nothing
     * @param burst requests that may come at once, at least 1
     */
    public static RateWindow of(long permits, Duration per, long burst) {
        if (permits < 1 || burst < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("No rate: " + permits + " per " + per + ", " + burst + " at once");
        }
        // Rounded up: never more generous than declared.
        long increment = (per.toNanos() + permits - 1) / permits;
        return new RateWindow(permits, increment, Math.multiplyExact(increment, burst));
    }

    /** The same for a wider network: so many times as much. */
    public RateWindow times(int factor) {
        // Rounded up: never more generous than declared.
        long smaller = (increment + factor - 1) / factor;
        return new RateWindow(
                Math.multiplyExact(permits, factor), smaller, Math.multiplyExact(smaller, burst() * factor));
    }

    /** Requests per period. */
    public long permits() {
        return permits;
    }

    /** How much may come at once. */
    public long burst() {
        return tolerance / increment;
    }

    /** Nanoseconds until one more request is permitted. */
    public long increment() {
        return increment;
    }

    /** Nanoseconds until an empty bucket is full again. */
    public long tolerance() {
        return tolerance;
    }
}
