package dev.portcullis.runtime.limit;

import java.io.Serial;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One window: one long, changed by compare-and-set. */
final class SingleWindowCell extends AtomicLong implements RateCell {

    @Serial
    private static final long serialVersionUID = 1;

    private final long lifetime;

    SingleWindowCell(long lifetime) {
        this.lifetime = lifetime;
    }

    @Override
    public long lifetime() {
        return lifetime;
    }

    @Override
    public Consumption consume(List<RateWindow> windows, long cost, long now) {
        RateWindow window = windows.get(0);
        while (true) {
            long full = get();
            long arrival = RateCell.arrival(full, cost, now, window);
            if (arrival - now > window.tolerance()) {
                return RateCell.rejected(0, arrival, now, window);
            }
            if (compareAndSet(full, arrival)) {
                return RateCell.admitted(0, arrival, now, window);
            }
        }
    }
}
