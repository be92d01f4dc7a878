package dev.portcullis.runtime.rest;

import dev.portcullis.AttemptLimited.CountOn;
import dev.portcullis.RateLimited;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.RatePolicy;
import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.StoreUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rates and attempts of one request. Each check returns a refusal, or null. */
final class Limits {

    private final Gatekeeper gatekeeper;
    private final Guarded endpoint;
    private final ContainerRequestContext context;
    private final RateHeaders headers = new RateHeaders();
    private List<Attempt> attempts = List.of();

    Limits(Gatekeeper gatekeeper, Guarded endpoint, ContainerRequestContext context) {
        this.gatekeeper = gatekeeper;
        this.endpoint = endpoint;
        this.context = context;
    }

    RateHeaders headers() {
        return headers;
    }

    @Nullable
    Denial rate(RatePolicy policy, Access access, @Nullable String value) {
        RequestCaller caller = policy.by().contains(RateLimited.Key.CALLER) ? access.caller() : null;
        LimitKey key = gatekeeper
                .keys()
                .of(
                        policy.name(),
                        policy.by().contains(RateLimited.Key.CLIENT) ? client() : null,
                        caller == null ? null : caller.name(),
                        policy.by().contains(RateLimited.Key.ENDPOINT) ? endpoint.label() : null,
                        value);
        return consume(gatekeeper, policy, key, headers);
    }

    static @Nullable Denial consume(Gatekeeper gatekeeper, RatePolicy policy, LimitKey key, RateHeaders headers) {
        LimitCatalog.Rate rate = gatekeeper.catalog().rate(policy);
        Consumption consumption;
        try {
            consumption = gatekeeper.limits().consume(rate.limit(), key);
        } catch (StoreUnavailableException e) {
            return Denials.storeUnavailable(policy.name(), e.retryAfter());
        }
        long seconds = RateHeaders.seconds(consumption.nanos());
        if (consumption.admitted()) {
            headers.offer(rate.header(), policy.name(), consumption.remaining(), policy.permits(), seconds);
            return null;
        }
        headers.offer(rate.header(), policy.name(), 0, policy.permits(), seconds);
        return Denials.quotaExceeded(
                policy.name(),
                policy.permits(),
                policy.per().toSeconds(),
                seconds,
                waiting(rate.header(), policy.name(), seconds));
    }

    /** The client first: a client that has to wait cannot lock anybody's account. */
    @Nullable
    Denial attempt(AttemptPolicy policy, @Nullable Object account) {
        try {
            return reserve(policy, account);
        } catch (StoreUnavailableException e) {
            return Denials.storeUnavailable(policy.group(), e.retryAfter());
        }
    }

    private @Nullable Denial reserve(AttemptPolicy policy, @Nullable Object account) {
        LimitStore store = gatekeeper.limits();
        LimitCatalog.Attempts limits = gatekeeper.catalog().attempts(policy);
        LimitKey clientKey = gatekeeper.keys().of(limits.client().name(), client());
        Reservation byClient = store.reserve(limits.client(), clientKey);
        if (byClient.status() != Reservation.Status.ADMITTED) {
            return refused(policy, limits, byClient);
        }
        LimitKey accountKey = gatekeeper.keys().of(policy.group(), AccountName.normalised(account));
        Reservation byAccount = store.reserve(limits.account(), accountKey);
        if (byAccount.status() != Reservation.Status.ADMITTED) {
            store.settle(limits.client(), clientKey, byClient, Outcome.KEPT);
            return refused(policy, limits, byAccount);
        }
        Attempt attempt = new Attempt(store, policy, limits, accountKey, byAccount, clientKey, byClient);
        if (policy.countOn() == CountOn.EVERY_CALL) {
            attempt.settle(Outcome.FAILED, Outcome.FAILED);
        }
        attempts = attempts.isEmpty() ? new ArrayList<>(1) : attempts;
        attempts.add(attempt);
        return null;
    }

    /** The attempts of this request, in the order in which they were reserved. */
    List<Attempt> attempts() {
        return attempts;
    }

    private String client() {
        return gatekeeper.clients().of(context);
    }

    private static Denial refused(AttemptPolicy policy, LimitCatalog.Attempts limits, Reservation reservation) {
        if (reservation.status() == Reservation.Status.BUSY) {
            return Denials.attemptsInProgress(policy.group(), Map.of(HttpHeaders.RETRY_AFTER, "1"));
        }
        long seconds = RateHeaders.seconds(reservation.nanos());
        return Denials.attemptsExhausted(policy.group(), seconds, waiting(limits.header(), policy.group(), seconds));
    }

    private static Map<String, String> waiting(String policy, String name, long seconds) {
        return Map.of(
                HttpHeaders.RETRY_AFTER,
                Long.toString(seconds),
                RateHeaders.POLICY,
                policy,
                RateHeaders.LIMIT,
                RateHeaders.state(name, 0, seconds));
    }
}
