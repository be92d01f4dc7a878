package dev.portcullis.runtime.log;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds what callers can make a service log: one line of a kind in a second, and {@value #LINES} lines of all kinds. What
 * is left out is counted, and the number comes with the next line of its kind (CWE-779).
 */
public final class LogThrottle {

    /** The answer when nothing is to be logged. */
    public static final long LEFT_OUT = -1;

    private static final long PERIOD = TimeUnit.SECONDS.toNanos(1);
    private static final int LINES = 20;
    private static final int KINDS = 1_000;
    private static final Object OTHERS = "kinds for which there was no room";

    private final Ticker ticker;
    private final Map<Object, Lines> kinds = new ConcurrentHashMap<>();
    private final Lines all;

    /** Throttles by a clock. */
    public LogThrottle(Ticker ticker) {
        this.ticker = ticker;
        this.all = new Lines(ticker.read(), LINES);
    }

    /**
     * Asks for a line.
     *
     * @param kind equal for lines of which one stands for the others
     * @return how many like it were left out since the last one that was not; {@link #LEFT_OUT} when this one is, too
     */
    public long admit(Object kind) {
        long now = ticker.read();
        Lines lines = lines(kind, now);
        if (lines.hasRoom(now) && all.admit(now) && lines.admit(now)) {
            return lines.leftOut.getAndSet(0);
        }
        lines.leftOut.incrementAndGet();
        return LEFT_OUT;
    }

    private Lines lines(Object kind, long now) {
        Lines known = kinds.get(kind);
        if (known != null) {
            return known;
        }
        Object counted = kinds.size() < KINDS ? kind : OTHERS;
        return kinds.computeIfAbsent(counted, unknown -> new Lines(now, 1));
    }

    /** So many in a period, refilled evenly. */
    private static final class Lines {

        private final AtomicLong full;
        private final long increment;
        private final AtomicLong leftOut = new AtomicLong();

        Lines(long now, int perPeriod) {
            full = new AtomicLong(now);
            increment = PERIOD / perPeriod;
        }

        boolean hasRoom(long now) {
            return filling(full.get(), now) <= PERIOD;
        }

        /** Whoever meets another thread here is left out. */
        boolean admit(long now) {
            long known = full.get();
            long filling = filling(known, now);
            return filling <= PERIOD && full.compareAndSet(known, now + filling);
        }

        private long filling(long known, long now) {
            return Math.max(known - now, 0) + increment;
        }
    }
}
