package dev.portcullis.runtime.rest;

import dev.portcullis.AttemptLimited.CountOn;
import dev.portcullis.RateLimited;
import dev.portcullis.runtime.client.Client;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.ConcurrencyPolicy;
import dev.portcullis.runtime.guard.RatePolicy;
import dev.portcullis.runtime.limit.AccountNames;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.StoreUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rates and attempts of one request. Each check returns a refusal, or null. */
final class Limits {

    private final Gatekeeper gatekeeper;
    private final Guarded endpoint;
    private final ContainerRequestContext context;
    private final RateHeaders headers = new RateHeaders();
    private @Nullable Client client;
    private List<Attempt> attempts = List.of();
    private List<Reserved> concurrent = List.of();

    Limits(Gatekeeper gatekeeper, Guarded endpoint, ContainerRequestContext context) {
        this.gatekeeper = gatekeeper;
        this.endpoint = endpoint;
        this.context = context;
    }

    RateHeaders headers() {
        return headers;
    }

    /** The attempts of this request, in the order in which they were reserved. */
    List<Attempt> attempts() {
        return attempts;
    }

    @Nullable
    Denial rate(RatePolicy policy, Access access, @Nullable Number asked, @Nullable Object... values) {
        long cost = asked == null ? policy.cost() : Math.max(asked.longValue(), policy.cost());
        CountedRate rate = gatekeeper.catalog().rate(policy);
        return cost > rate.burst()
                ? Denials.costTooLarge(rate)
                : gatekeeper.rates().consume(rate, counted(policy.name(), policy.by(), access, values), cost, headers);
    }

    /** Bytes whose number is announced are counted before they come. */
    @Nullable
    Denial contentBytes(RatePolicy policy, Access access, Body body, @Nullable Object... values) {
        CountedRate rate = gatekeeper.catalog().rate(policy);
        Counted counted = counted(policy.name(), policy.by(), access, values);
        return body.charge(rate.burst(), bytes -> gatekeeper.rates().consume(rate, counted, bytes, headers));
    }

    @Nullable
    Denial concurrent(ConcurrencyPolicy policy, Access access, @Nullable Object... values) {
        CountedConcurrency limit = gatekeeper.catalog().concurrency(policy);
        Counted counted = counted(policy.name(), policy.by(), access, values);
        Reservations.Request request = gatekeeper.reservations().within(Duration.ZERO);
        try {
            boolean admitted = request.reserve(limit.limit(), counted.key(), limit.wider(), counted.wider())
                    .isAdmitted();
            concurrent = joined(concurrent, request.held());
            return admitted
                    ? null
                    : Denials.tooManyAtOnce(policy.name(), limit.limit().max());
        } catch (StoreUnavailableException e) {
            return Denials.storeUnavailable(policy.name(), e.retryAfter());
        }
    }

    /** The client first: a client that has to wait cannot lock anybody's account. */
    @Nullable
    Denial attempt(AttemptPolicy policy, @Nullable Object account) {
        if (account != null && account.toString().length() > AccountNames.LONGEST) {
            return Denials.accountTooLong(policy.group());
        }
        try {
            return reserve(policy, account);
        } catch (StoreUnavailableException e) {
            return Denials.storeUnavailable(policy.group(), e.retryAfter());
        }
    }

    /** What is counted as long as it is answered goes on being counted after the response filters. */
    HeldSlots hold() {
        HeldSlots held = new HeldSlots(concurrent);
        concurrent = List.of();
        return held;
    }

    /** What is no longer answered is no longer counted. */
    void release() {
        concurrent.forEach(each -> each.settle(Outcome.KEPT));
        concurrent = List.of();
    }

    private @Nullable Denial reserve(AttemptPolicy policy, @Nullable Object account) {
        CountedAttempts limits = gatekeeper.catalog().attempts(policy);
        Reservations.Request request = gatekeeper.reservations().within(policy.waitForInFlight());
        Client client = client();
        Reserved byClient = request.reserve(
                limits.client(),
                gatekeeper.keys().of(limits.client().name(), client.network()),
                limits.wider(),
                client.wider() == null
                        ? null
                        : gatekeeper.keys().of(limits.wider().name(), client.wider()));
        if (!byClient.isAdmitted()) {
            return refused(limits, byClient);
        }
        List<Reserved> ofClient = request.held();
        Reserved byAccount = request.reserve(
                limits.account(),
                gatekeeper.keys().of(policy.group(), gatekeeper.accounts().normalised(account)));
        if (!byAccount.isAdmitted()) {
            return refused(limits, byAccount);
        }
        Attempt attempt = new Attempt(policy, limits, ofClient, byAccount);
        if (policy.countOn() == CountOn.EVERY_CALL) {
            attempt.settle(Outcome.FAILED, Outcome.FAILED);
        }
        attempts = joined(attempts, List.of(attempt));
        return null;
    }

    private Counted counted(String limit, Set<RateLimited.Key> by, Access access, @Nullable Object... values) {
        RequestCaller caller = by.contains(RateLimited.Key.CALLER) ? access.caller() : null;
        return new Counted(
                gatekeeper.keys(),
                limit,
                by.contains(RateLimited.Key.CLIENT) ? client() : null,
                caller == null ? null : caller.name(),
                by.contains(RateLimited.Key.ENDPOINT) ? endpoint.label() : null,
                values);
    }

    /** Read once, however many limits count by it. */
    private Client client() {
        Client known = client;
        if (known == null) {
            known = gatekeeper.client(context);
            client = known;
        }
        return known;
    }

    private Denial refused(CountedAttempts limits, Reserved reserved) {
        return switch (reserved.reservation().status()) {
            case LOCKED -> {
                long seconds = RateState.seconds(reserved.reservation().nanos());
                yield Denials.attemptsExhausted(
                        limits.policy().group(),
                        seconds,
                        limits.state(0, seconds).waiting(gatekeeper.config().rateLimitFields()));
            }
            default -> Denials.attemptsInProgress(limits.policy().group());
        };
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
