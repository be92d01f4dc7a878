package dev.portcullis.runtime.limit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the attempts at one key, immutable. Never are more attempts under way than could still fail, so that
 * failures cannot exceed the limit however many guesses come at once.
 *
 * @param failures when the failures that still count happened, oldest first
 * @param leases when the attempts under way are taken for failures, oldest first; equal ones are interchangeable
 * @param forgiven undecided attempts that were not counted since {@code forgivenSince}
 * @param forgivenSince start of the period in which they are counted
 * @param lockedUntil when the lock ends; {@link #UNLOCKED} without one
 */
@SuppressWarnings("ArrayRecordComponent") // never shared, never compared: a plain long per failure
record AttemptState(long[] failures, long[] leases, int forgiven, long forgivenSince, long lockedUntil) {

    static final AttemptState FRESH = new AttemptState(new long[0], new long[0], 0, 0, AttemptState.UNLOCKED);

    private static final long UNLOCKED = Long.MIN_VALUE;
    private static final int FORGIVEN_PER_FAILURE = 4;

    /** The state at a time: locks that have ended, old failures and old leases are dealt with. */
    AttemptState at(long now, AttemptLimit limit) {
        AttemptState state = this;
        while (state.leases.length > 0 && state.leases[0] <= now) {
            long expired = state.leases[0];
            state = state.forget(expired, limit).without(0).failed(expired, limit);
        }
        return state.forget(now, limit);
    }

    /** With one attempt more under way; null when there is no room for it. */
    @Nullable
    AttemptState reserved(long now, AttemptLimit limit) {
        if (locked() || failures.length + leases.length >= limit.max()) {
            return null;
        }
        return new AttemptState(
                failures, inserted(leases, now + limit.lease().toNanos()), forgiven, forgivenSince, lockedUntil);
    }

    /** With one attempt settled; unchanged when its lease has ended. */
    AttemptState settled(long lease, Outcome outcome, long now, AttemptLimit limit) {
        int index = Arrays.binarySearch(leases, lease);
        if (index < 0) {
            return this;
        }
        AttemptState rest = without(index);
        return switch (outcome) {
            case FAILED -> rest.failed(now, limit);
            case CLEARED -> rest.unlocked(now);
            case KEPT -> rest;
            case UNDECIDED -> rest.undecided(now, limit);
        };
    }

    /** Without failures and lock; attempts under way stay so. */
    AttemptState unlocked(long now) {
        long[] current = Arrays.stream(leases).filter(lease -> lease > now).toArray();
        return new AttemptState(FRESH.failures, current, 0, 0, UNLOCKED);
    }

    boolean hasFailures() {
        return failures.length > 0;
    }

    boolean locked() {
        return lockedUntil != UNLOCKED;
    }

    long lockedFor(long now) {
        return locked() ? lockedUntil - now : 0;
    }

    int remaining(AttemptLimit limit) {
        return locked() ? 0 : limit.max() - failures.length;
    }

    private AttemptState forget(long now, AttemptLimit limit) {
        if (locked()) {
            return now >= lockedUntil ? FRESH : this;
        }
        int old = 0;
        while (old < failures.length && now - failures[old] >= limit.within().toNanos()) {
            old++;
        }
        boolean forgiveAnew =
                forgiven > 0 && now - forgivenSince >= limit.within().toNanos();
        if (old == 0 && !forgiveAnew) {
            return this;
        }
        return new AttemptState(
                Arrays.copyOfRange(failures, old, failures.length),
                leases,
                forgiveAnew ? 0 : forgiven,
                forgivenSince,
                UNLOCKED);
    }

    private AttemptState failed(long when, AttemptLimit limit) {
        long[] all = inserted(failures, when);
        long until = all.length >= limit.max() ? when + limit.lockFor().toNanos() : UNLOCKED;
        return new AttemptState(all, leases, forgiven, forgivenSince, until);
    }

    private AttemptState undecided(long now, AttemptLimit limit) {
        if (forgiven >= FORGIVEN_PER_FAILURE * limit.max()) {
            return failed(now, limit);
        }
        return new AttemptState(failures, leases, forgiven + 1, forgiven == 0 ? now : forgivenSince, lockedUntil);
    }

    private AttemptState without(int lease) {
        long[] rest = Arrays.copyOf(leases, leases.length - 1);
        System.arraycopy(leases, lease + 1, rest, lease, rest.length - lease);
        return new AttemptState(failures, rest, forgiven, forgivenSince, lockedUntil);
    }

    /** In order: a thread may read the clock before another one and get here after it. */
    private static long[] inserted(long[] times, long time) {
        long[] more = Arrays.copyOf(times, times.length + 1);
        int place = times.length;
        while (place > 0 && times[place - 1] > time) {
            more[place] = times[--place];
        }
        more[place] = time;
        return more;
    }
}
