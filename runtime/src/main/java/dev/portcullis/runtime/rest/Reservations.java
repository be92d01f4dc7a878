package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.client.Client;
import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.Reservation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reserves, and waits a while for what others have reserved: many devices of one account may log in at once, and never
 * are more attempts under way than could still fail. Whoever waits keeps a thread, so that there is only room for some.
 */
final class Reservations {

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final LimitStore store;
    private final Semaphore room;

    Reservations(LimitStore store, int mostWaiting) {
        this.store = store;
        this.room = new Semaphore(mostWaiting);
    }

    /** Several reservations of one request, which wait no longer than one together. */
    Request within(Duration patience) {
        return new Request(System.nanoTime() + patience.toNanos());
    }

    /** Those of one request: all of them, or none. */
    final class Request {

        private final long deadline;
        private final List<Reserved> held = new ArrayList<>(2);

        private Request(long deadline) {
            this.deadline = deadline;
        }

        /** The last one is refused when one of them is, and those before it are given back. */
        Reserved reserve(AttemptLimit limit, LimitKey key) {
            Reserved reserved = new Reserved(store, limit, key, reservation(limit, key));
            if (reserved.isAdmitted()) {
                held.add(reserved);
            } else {
                held.forEach(each -> each.settle(Outcome.KEPT));
                held.clear();
            }
            return reserved;
        }

        /** Of a client, and then of the network around it; null when there is none. */
        Reserved reserve(AttemptLimit limit, LimitKey key, AttemptLimit wider, @Nullable LimitKey widerKey) {
            Reserved reserved = reserve(limit, key);
            return reserved.isAdmitted() && widerKey != null ? reserve(wider, widerKey) : reserved;
        }

        List<Reserved> held() {
            return List.copyOf(held);
        }

        private Reservation reservation(AttemptLimit limit, LimitKey key) {
            Reservation reservation = store.reserve(limit, key);
            if (!isBusy(reservation) || System.nanoTime() - deadline >= 0 || !room.tryAcquire()) {
                return reservation;
            }
            try {
                for (long pause = SHORTEST_PAUSE;
                        isBusy(reservation) && System.nanoTime() - deadline < 0;
                        pause = Math.min(2 * pause, LONGEST_PAUSE)) {
                    TimeUnit.NANOSECONDS.sleep(Math.min(pause, Math.max(deadline - System.nanoTime(), 1)));
                    reservation = store.reserve(limit, key);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                room.release();
            }
            return reservation;
        }

        private static boolean isBusy(Reservation reservation) {
            return reservation.status() == Reservation.Status.BUSY;
        }
    }

    /** For the wider network of a client so many times as much. */
    static AttemptLimit wider(AttemptLimit limit) {
        return new AttemptLimit(
                limit.name() + " of wider network",
                limit.max() * Client.WIDER,
                limit.lockFor(),
                limit.within(),
                limit.lease());
    }
}
