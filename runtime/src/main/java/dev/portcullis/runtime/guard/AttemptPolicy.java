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
 * @param waitForInFlight how long a request waits while as many attempts are under way as may fail
 * @param tellRemaining whether a failed attempt is told how many are left
 */
public record AttemptPolicy(
        String group,
        int max,
        Duration lockFor,
        Duration within,
        AttemptLimited.CountOn countOn,
        Set<Integer> failureStatuses,
        AttemptLimited.OnSuccess onSuccess,
        int maxPerClient,
        Duration waitForInFlight,
        boolean tellRemaining)
        implements LimitPolicy {

    public AttemptPolicy {
        failureStatuses = Set.copyOf(failureStatuses);
    }

    @Override
    public String name() {
        return group;
    }

    /** With other numbers. */
    public AttemptPolicy with(int otherMax, Duration otherLock) {
        Duration forgetting = within.equals(lockFor) ? otherLock : within;
        return new AttemptPolicy(
                group,
                otherMax,
                otherLock,
                forgetting,
                countOn,
                failureStatuses,
                onSuccess,
                Math.max(maxPerClient, otherMax),
                waitForInFlight,
                tellRemaining);
    }
}
