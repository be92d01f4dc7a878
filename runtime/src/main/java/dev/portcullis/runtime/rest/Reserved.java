package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.Settlement;

/** A reservation, and where it is settled. */
record Reserved(LimitStore store, AttemptLimit limit, LimitKey key, Reservation reservation) {

    boolean isAdmitted() {
        return reservation.status() == Reservation.Status.ADMITTED;
    }

    /** The same once more, after it was settled. */
    Reserved again() {
        return new Reserved(store, limit, key, store.reserve(limit, key));
    }

    Settlement settle(Outcome outcome) {
        return store.settle(limit, key, reservation, outcome);
    }
}
