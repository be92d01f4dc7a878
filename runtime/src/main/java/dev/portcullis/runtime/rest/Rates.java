package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.RateLimitFields;
import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/** Counts against limits on rates: of the client, and then of the network around it. */
final class Rates {

    private final LimitStore store;
    private final RateLimitFields fields;

    Rates(LimitStore store, RateLimitFields fields) {
        this.store = store;
        this.fields = fields;
    }

    /**
     * Counts.
     *
     * @param amount how much of the unit of the limit
     * @param headers learns what comes of it
     * @return the refusal; null when it is admitted
     */
    @Nullable
    Denial consume(CountedRate rate, Counted counted, long amount, RateHeaders headers) {
        Denial denial = consume(rate, rate.limit(), counted.key(), amount, headers);
        LimitKey wider = denial == null ? counted.wider() : null;
        return wider == null ? denial : consume(rate, rate.wider(), wider, amount, new RateHeaders());
    }

    private @Nullable Denial consume(
            CountedRate rate, RateLimit limit, LimitKey key, long amount, RateHeaders headers) {
        Consumption consumption;
        try {
            consumption = store.consume(limit, key, rate.counted(amount));
        } catch (StoreUnavailableException e) {
            return Denials.storeUnavailable(rate.name(), e.retryAfter());
        }
        RateState state = consumption.admitted()
                ? rate.state(consumption)
                : rate.state(consumption).spread();
        headers.offer(state);
        return consumption.admitted() ? null : Denials.quotaExceeded(rate, state, state.waiting(fields));
    }
}
