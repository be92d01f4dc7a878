package dev.portcullis.runtime.limit;

import com.github.benmanes.caffeine.cache.Ticker;

/** Counts in the memory of this process: limits hold per process, and are forgotten when it ends. */
public final class MemoryLimitStore implements LimitStore {

    private final Ticker ticker;
    private final long origin;
    private final BoundedCells<RateLimit, RateCell> rates;
    private final BoundedCells<AttemptLimit, AttemptCell> attempts;

    /**
     * Creates an empty store.
     *
     * @param ticker the clock
     * @param maxKeys how many keys are told apart, for rates and for attempts each; further ones share one count per limit
     */
    public MemoryLimitStore(Ticker ticker, int maxKeys) {
        this.ticker = ticker;
        this.origin = ticker.read();
        this.rates = new BoundedCells<>(ticker, maxKeys, RateLimit::name, RateCell::of);
        this.attempts = new BoundedCells<>(ticker, maxKeys, AttemptLimit::name, AttemptCell::new);
    }

    @Override
    public Consumption consume(RateLimit limit, LimitKey key, long cost) {
        return rates.of(key, limit).consume(limit.windows(), cost, now());
    }

    @Override
    public Reservation reserve(AttemptLimit limit, LimitKey key) {
        return attempts.of(key, limit).reserve(limit, now());
    }

    @Override
    public Settlement settle(AttemptLimit limit, LimitKey key, Reservation reservation, Outcome outcome) {
        return attempts.of(key, limit).settle(limit, reservation, outcome, now());
    }

    /** A key for which there was no room shares its count with others, and is not unlocked. */
    @Override
    public boolean unlock(LimitKey key) {
        AttemptCell cell = attempts.known(key);
        return cell != null && cell.unlock(now());
    }

    /** How many keys are told apart at the moment. */
    public int size() {
        return rates.size() + attempts.size();
    }

    /** Counted from the creation of the store: the values of a ticker may be negative and may overflow. */
    private long now() {
        return ticker.read() - origin;
    }
}
