package dev.portcullis.runtime.guard;

import dev.portcullis.AttemptLimited;
import java.time.Duration;
import java.util.Set;

/**
 * A limit on guesses, as compiled from {@link AttemptLimited}.
 *
 * @param group the endpoints of one group count together
 * @param max failures until the account locks
 * @param lockFor how long it stays locked
 * @param within failures older than this are forgotten
 * @param countOn which requests count
 * @param failureStatuses the response statuses that are a failed attempt
 * @param onSuccess what a success does to the count
 * @param maxPerClient failures over all accounts until one client has to wait
 */
public record AttemptPolicy(
        String group,
        int max,
        Duration lockFor,
        Duration within,
        AttemptLimited.CountOn countOn,
        Set<Integer> failureStatuses,
        AttemptLimited.OnSuccess onSuccess,
        int maxPerClient) {

    public AttemptPolicy {
        failureStatuses = Set.copyOf(failureStatuses);
    }
}
