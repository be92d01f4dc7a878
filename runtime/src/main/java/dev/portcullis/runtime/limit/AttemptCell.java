package dev.portcullis.runtime.limit;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** The attempts at one key: an immutable state, changed by compare-and-set. */
final class AttemptCell implements Cell {

    private static final AtomicReferenceFieldUpdater<AttemptCell, AttemptState> STATE =
            AtomicReferenceFieldUpdater.newUpdater(AttemptCell.class, AttemptState.class, "state");

    private final long lifetime;
    private volatile AttemptState state = AttemptState.FRESH;

    AttemptCell(AttemptLimit limit) {
        lifetime = limit.lease().toNanos()
                + Math.max(limit.lockFor().toNanos(), limit.within().toNanos());
    }

    @Override
    public long lifetime() {
        return lifetime;
    }

    Reservation reserve(AttemptLimit limit, long now) {
        while (true) {
            AttemptState before = state;
            AttemptState current = before.at(now, limit);
            AttemptState reserved = current.reserved(now, limit);
            if (reserved == null) {
                return current.locked()
                        ? new Reservation(Reservation.Status.LOCKED, 0, current.lockedFor(now))
                        : new Reservation(Reservation.Status.BUSY, 0, 0);
            }
            if (STATE.compareAndSet(this, before, reserved)) {
                return new Reservation(
                        Reservation.Status.ADMITTED, now + limit.lease().toNanos(), 0);
            }
        }
    }

    Settlement settle(AttemptLimit limit, Reservation reservation, Outcome outcome, long now) {
        while (true) {
            AttemptState before = state;
            AttemptState settled = before.at(now, limit).settled(reservation.lease(), outcome, now, limit);
            if (STATE.compareAndSet(this, before, settled)) {
                return new Settlement(settled.remaining(limit), settled.lockedFor(now));
            }
        }
    }

    boolean unlock(long now) {
        return STATE.getAndUpdate(this, state -> state.unlocked(now)).hasFailures();
    }
}
