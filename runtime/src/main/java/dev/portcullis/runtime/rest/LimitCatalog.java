package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.RatePolicy;
import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What policies come to for the store and the header fields, made once for each. */
final class LimitCatalog {

    private final Map<String, Rate> rates = new ConcurrentHashMap<>();
    private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();

    Rate rate(RatePolicy policy) {
        Rate known = rates.get(policy.name());
        Rate rate = known != null ? known : rates.computeIfAbsent(policy.name(), name -> Rate.of(policy));
        if (!rate.policy.equals(policy)) {
            throw new IllegalStateException("Two limits of different numbers are named " + policy.name());
        }
        return rate;
    }

    Attempts attempts(AttemptPolicy policy) {
        Attempts known = attempts.get(policy.group());
        Attempts group = known != null ? known : attempts.computeIfAbsent(policy.group(), name -> Attempts.of(policy));
        if (!group.fits(policy)) {
            throw new IllegalStateException("Attempts of different numbers are grouped as " + policy.group());
        }
        return group;
    }

    /**
     * A limit on the rate of requests.
     *
     * @param header the value of {@code RateLimit-Policy}
     */
    record Rate(RatePolicy policy, RateLimit limit, String header) {

        static Rate of(RatePolicy policy) {
            RateWindow window = RateWindow.of(policy.permits(), policy.per(), policy.burst());
            return new Rate(
                    policy,
                    new RateLimit(policy.name(), List.of(window)),
                    RateHeaders.policy(policy.name(), policy.permits(), policy.per()));
        }
    }

    /**
     * A limit on guesses: at one account, and of one client over all accounts.
     *
     * @param header the value of {@code RateLimit-Policy}
     */
    record Attempts(AttemptLimit account, AttemptLimit client, String header) {

        static Attempts of(AttemptPolicy policy) {
            Duration within = policy.within();
            return new Attempts(
                    new AttemptLimit(policy.group(), policy.max(), policy.lockFor(), within),
                    new AttemptLimit(policy.group() + " by client", policy.maxPerClient(), policy.lockFor(), within),
                    RateHeaders.policy(policy.group(), policy.max(), within));
        }

        boolean fits(AttemptPolicy policy) {
            return account.max() == policy.max()
                    && account.lockFor().equals(policy.lockFor())
                    && account.within().equals(policy.within())
                    && client.max() == policy.maxPerClient();
        }
    }
}
