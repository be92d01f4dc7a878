package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.limit.AttemptLimit;

/**
 * A limit on guesses as it is counted: at one account, and of one client over all accounts.
 *
 * @param declared as compiled, by the first endpoint of the group
 * @param policy with the numbers of the installation
 * @param header the value of {@code RateLimit-Policy}
 */
record CountedAttempts(
        AttemptPolicy declared,
        AttemptPolicy policy,
        AttemptLimit account,
        AttemptLimit client,
        AttemptLimit wider,
        String header) {

    static CountedAttempts of(AttemptPolicy declared, AttemptPolicy policy) {
        AttemptLimit ofClient = new AttemptLimit(
                policy.group() + " by client", policy.maxPerClient(), policy.lockFor(), policy.within());
        return new CountedAttempts(
                declared,
                policy,
                new AttemptLimit(policy.group(), policy.max(), policy.lockFor(), policy.within()),
                ofClient,
                Reservations.wider(ofClient),
                RateState.policy(policy.group(), policy.max(), "", policy.within()));
    }

    /** The endpoints of a group share the numbers, and may differ in what they take for a failure. */
    boolean isFor(AttemptPolicy other) {
        return declared.max() == other.max()
                && declared.lockFor().equals(other.lockFor())
                && declared.within().equals(other.within())
                && declared.maxPerClient() == other.maxPerClient();
    }

    RateState state(long remaining, long seconds) {
        return new RateState(header, policy.group(), policy.max(), policy.within(), remaining, seconds);
    }
}
