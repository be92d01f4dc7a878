package dev.portcullis.runtime.limit;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** Several windows, all or nothing: an immutable array, changed by compare-and-set. */
final class MultiWindowCell implements RateCell {

    private static final AtomicReferenceFieldUpdater<MultiWindowCell, long[]> STATE =
            AtomicReferenceFieldUpdater.newUpdater(MultiWindowCell.class, long[].class, "state");

    private final long lifetime;
    private volatile long[] state;

    MultiWindowCell(int windows, long lifetime) {
        this.lifetime = lifetime;
        this.state = new long[windows];
    }

    @Override
    public long lifetime() {
        return lifetime;
    }

    @Override
    public Consumption consume(List<RateWindow> windows, long cost, long now) {
        while (true) {
            long[] full = state;
            long[] arrivals = new long[full.length];
            Consumption closest = null;
            for (int i = 0; i < full.length; i++) {
                RateWindow window = windows.get(i);
                arrivals[i] = RateCell.arrival(full[i], cost, now, window);
                if (arrivals[i] - now > window.tolerance()) {
                    return rejected(windows, full, cost, now);
                }
                Consumption one = RateCell.admitted(i, arrivals[i], now, window);
                closest = closest == null || one.remaining() < closest.remaining() ? one : closest;
            }
            if (closest != null && STATE.compareAndSet(this, full, arrivals)) {
                return closest;
            }
        }
    }

    /** The window that rejects for the longest time: waiting for another one would be in vain. */
    private static Consumption rejected(List<RateWindow> windows, long[] full, long cost, long now) {
        Consumption longest = new Consumption(false, 0, 0, 0);
        for (int i = 0; i < full.length; i++) {
            RateWindow window = windows.get(i);
            Consumption one = RateCell.rejected(i, RateCell.arrival(full[i], cost, now, window), now, window);
            longest = one.nanos() > longest.nanos() ? one : longest;
        }
        return longest;
    }
}
