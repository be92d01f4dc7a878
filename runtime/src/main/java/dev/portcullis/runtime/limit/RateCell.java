package dev.portcullis.runtime.limit;

import java.util.List;

/**
 * The generic cell rate algorithm: a bucket is nothing but the time at which it will be full again (the theoretical
 * arrival time of ITU-T I.371).
 */
interface RateCell extends Cell {

    Consumption consume(List<RateWindow> windows, long cost, long now);

    static RateCell of(RateLimit limit) {
        List<RateWindow> windows = limit.windows();
        return windows.size() == 1
                ? new SingleWindowCell(windows.get(0).tolerance())
                : new MultiWindowCell(
                        windows.size(),
                        windows.stream().mapToLong(RateWindow::tolerance).max().orElseThrow());
    }

    /** When the bucket would be full again, were the request admitted. */
    static long arrival(long full, long cost, long now, RateWindow window) {
        // One more than fits is never admitted, and does not overflow.
        return Math.max(full, now) + window.increment() * Math.min(cost, window.burst() + 1);
    }

    static Consumption admitted(int index, long arrival, long now, RateWindow window) {
        long filling = arrival - now;
        return new Consumption(true, index, (window.tolerance() - filling) / window.increment(), filling);
    }

    static Consumption rejected(int index, long arrival, long now, RateWindow window) {
        return new Consumption(false, index, 0, arrival - now - window.tolerance());
    }
}
