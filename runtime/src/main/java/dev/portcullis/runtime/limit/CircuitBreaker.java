package dev.portcullis.runtime.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/**
 * Leaves a store alone that fails again and again, so that requests do not wait for it: after five failures in a row for a
 * second, then for twice as long each time it fails again, up to 30 seconds. Then one request asks for all.
 */
final class CircuitBreaker {

    private static final int FAILURES = 5;
    private static final long FIRST_PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(30).toNanos();
    private static final State CLOSED = new State(0, 0, 0);

    private final Ticker ticker;
    private volatile State state = CLOSED;

    CircuitBreaker(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Whether the store may be asked; for one request after each pause. */
    boolean permits() {
        return state.failures < FAILURES || tries();
    }

    /** The store has answered; returns whether it had been left alone before. */
    boolean succeeded() {
        return state.failures > 0 && close();
    }

    /** The store has failed; returns whether it is left alone from now on, and was not before. */
    synchronized boolean failed() {
        State before = state;
        int failures = Math.min(before.failures + 1, FAILURES);
        long pause = before.failures < FAILURES ? FIRST_PAUSE : Math.min(2 * before.pause, LONGEST_PAUSE);
        state = failures < FAILURES ? new State(failures, 0, 0) : new State(failures, ticker.read() + pause, pause);
        return before.failures == FAILURES - 1;
    }

    /** Until the store is asked again. */
    Duration pause() {
        return Duration.ofNanos(Math.max(state.until - ticker.read(), 0));
    }

    private synchronized boolean tries() {
        State current = state;
        long now = ticker.read();
        if (current.failures == FAILURES && now - current.until < 0) {
            return false;
        }
        if (current.failures == FAILURES) {
            state = new State(FAILURES, now + current.pause, current.pause);
        }
        return true;
    }

    private synchronized boolean close() {
        boolean wasLeftAlone = state.failures >= FAILURES;
        state = CLOSED;
        return wasLeftAlone;
    }

    /**
     * How things are.
     *
     * @param failures in a row, at most as many as it takes
     * @param until when the store may be asked again
     * @param pause how long it is left alone
     */
    private record State(int failures, long until, long pause) {}
}
