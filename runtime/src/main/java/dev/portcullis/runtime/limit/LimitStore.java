package dev.portcullis.runtime.limit;

/**
 * Counts requests and attempts. Every method is one atomic decision; implementations are called by many threads at once
 * and keep their own time. An exception refuses the request.
 */
public interface LimitStore {

    /**
     * Counts what a request costs in all windows of a limit, or in none of them when one rejects it.
     *
     * @param limit the windows, decided together
     * @param key what is counted apart
     * @param cost at least 1; what is more than the burst of a window is never admitted
     */
    Consumption consume(RateLimit limit, LimitKey key, long cost);

    /** Counts a request that costs 1. */
    default Consumption consume(RateLimit limit, LimitKey key) {
        return consume(limit, key, 1);
    }

    /**
     * Reserves an attempt before anything is verified. A reservation that is not settled within the lease of the limit is
     * a failure.
     *
     * @param limit failures and lock
     * @param key what is counted apart
     */
    Reservation reserve(AttemptLimit limit, LimitKey key);

    /**
     * Settles an admitted reservation. One that is no longer there (its lease has ended) changes nothing.
     *
     * @param limit failures and lock, as reserved
     * @param key what is counted apart, as reserved
     * @param reservation what {@link #reserve} returned
     * @param outcome how the attempt ended
     */
    Settlement settle(AttemptLimit limit, LimitKey key, Reservation reservation, Outcome outcome);

    /**
     * Forgets the failures and the lock of a key. What is under way stays so, and counts by how it ends.
     *
     * @param key as reserved
     * @return whether there were any
     */
    boolean unlock(LimitKey key);
}
