package dev.portcullis.runtime.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A shared store, and what happens while it does not answer. A reservation is settled where it was made; one whose
 * settlement does not reach the shared store counts there as a failure when its lease ends.
 */
public final class ResilientLimitStore implements LimitStore {

    private static final System.Logger LOG = System.getLogger("dev.portcullis");

    private final LimitStore shared;
    private final LimitStore local;
    private final OnStoreFailure onFailure;
    private final CircuitBreaker breaker;

    /**
     * Puts a store in front of another one.
     *
     * @param shared asked as long as it answers; whatever it throws is a failure
     * @param local asked in its place
     * @param onFailure whether it is
     * @param ticker the clock of the pauses
     */
    public ResilientLimitStore(LimitStore shared, LimitStore local, OnStoreFailure onFailure, Ticker ticker) {
        this.shared = shared;
        this.local = local;
        this.onFailure = onFailure;
        this.breaker = new CircuitBreaker(ticker);
    }

    @Override
    public Consumption consume(RateLimit limit, LimitKey key, long cost) {
        Consumption decided = ask(store -> store.consume(limit, key, cost));
        if (decided != null) {
            return decided;
        }
        return switch (onFailure) {
            case LOCAL -> local.consume(limit, key, cost);
            case OPEN -> new Consumption(true, 0, limit.windows().get(0).permits(), 0);
            case CLOSED -> throw new StoreUnavailableException(breaker.pause());
        };
    }

    @Override
    public Reservation reserve(AttemptLimit limit, LimitKey key) {
        Reservation decided = ask(store -> store.reserve(limit, key));
        if (decided != null) {
            return decided;
        }
        if (onFailure == OnStoreFailure.CLOSED) {
            throw new StoreUnavailableException(breaker.pause());
        }
        Reservation reserved = local.reserve(limit, key);
        return new Reservation(reserved.status(), marked(reserved.lease()), reserved.nanos());
    }

    @Override
    public Settlement settle(AttemptLimit limit, LimitKey key, Reservation reservation, Outcome outcome) {
        if (reservation.lease() < 0) {
            return local.settle(
                    limit, key, new Reservation(reservation.status(), marked(reservation.lease()), 0), outcome);
        }
        Settlement settled = ask(store -> store.settle(limit, key, reservation, outcome));
        return settled != null ? settled : settleLocally(limit, key, outcome);
    }

    /** Also what was counted here while the shared store was gone; but an unlocking that only holds here is none. */
    @Override
    public boolean unlock(LimitKey key) {
        boolean here = local.unlock(key);
        Boolean there = ask(store -> store.unlock(key));
        if (there == null) {
            throw new StoreUnavailableException(breaker.pause());
        }
        return there || here;
    }

    /** So that what is counted while the store is gone begins with this attempt. */
    private Settlement settleLocally(AttemptLimit limit, LimitKey key, Outcome outcome) {
        Reservation reserved = local.reserve(limit, key);
        return reserved.status() == Reservation.Status.ADMITTED
                ? local.settle(limit, key, reserved, outcome)
                : new Settlement(0, reserved.nanos());
    }

    /** Null when the shared store did not answer, or was not asked. */
    private <T> @Nullable T ask(Function<LimitStore, T> question) {
        if (!breaker.permits()) {
            return null;
        }
        try {
            T answer = question.apply(shared);
            if (breaker.succeeded()) {
                LOG.log(System.Logger.Level.INFO, "The limit store answers again");
            }
            return answer;
        } catch (RuntimeException e) {
            if (breaker.failed()) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "The limit store does not answer, so that limits are " + onFailure,
                        e);
            }
            return null;
        }
    }

    /** The leases of shared stores are times, and never negative. */
    private static long marked(long lease) {
        return -lease - 1;
    }
}
