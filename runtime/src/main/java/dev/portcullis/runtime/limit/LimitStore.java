package dev.portcullis.runtime.limit;

import java.time.Duration;

/**
 * Counts requests and attempts. Every method is one atomic decision; implementations are called by many threads at once
 * and keep their own time. An exception refuses the request.
 */
public interface LimitStore {

    /** How long a reservation may wait to be settled; then it is a failure. */
    Duration LEASE = Duration.ofSeconds(30);

    /**
     * Counts a request in all windows of a limit, or in none of them when one rejects it.
     *
     * @param limit the windows, decided together
     * @param key what is counted apart
     */
    Consumption consume(RateLimit limit, LimitKey key);

    /**
     * Reserves an attempt before anything is verified. A reservation that is not settled within {@link #LEASE}, 30 seconds, is a failure.
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
}
