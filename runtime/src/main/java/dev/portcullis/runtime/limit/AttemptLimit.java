package dev.portcullis.runtime.limit;

import java.time.Duration;

/**
 * So many failures, then a lock.
 *
 * @param name the limit's name, unique in the application
 * @param max failures until the key locks, at least 1
 * @param lockFor how long it stays locked
 * @param within failures older than this are forgotten
 */
public record AttemptLimit(String name, int max, Duration lockFor, Duration within) {

    public AttemptLimit {
        if (max < 1 || lockFor.isNegative() || lockFor.isZero() || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException(
                    "No limit of attempts: " + name + ", " + max + ", " + lockFor + ", " + within);
        }
    }
}
