package dev.portcullis.runtime.limit;

import java.time.Duration;

/**
 * So many failures, then a lock.
 *
 * @param name the limit's name, unique in the application
 * @param max failures until the key locks, at least 1
 * @param lockFor how long it stays locked
 * @param within failures older than this are forgotten
 * @param lease how long an attempt may be under way; then it is a failure
 */
public record AttemptLimit(String name, int max, Duration lockFor, Duration within, Duration lease) {

    /** How long an attempt may usually be under way; 30 seconds. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration MOMENT = Duration.ofSeconds(1);

    /** With the usual lease. */
    public AttemptLimit(String name, int max, Duration lockFor, Duration within) {
        this(name, max, lockFor, within, LEASE);
    }

    /**
     * A limit on what is under way at the same time: nothing of it fails, and what is not settled within the lease is no
     * longer counted.
     */
    public static AttemptLimit concurrent(String name, int max, Duration lease) {
        return new AttemptLimit(name, max, MOMENT, MOMENT, lease);
    }

    public AttemptLimit {
        if (max < 1 || lockFor.isNegative() || lockFor.isZero() || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException(
                    "No limit of attempts: " + name + ", " + max + ", " + lockFor + ", " + within);
        }
    }
}
