package dev.portcullis.report;

import java.util.List;

/**
 * A limit on guesses at one account.
 *
 * @param group the endpoints of one group count together
 * @param max failures until the account locks
 * @param lockFor how long it stays locked, an ISO-8601 duration
 * @param within failures older than this are forgotten, an ISO-8601 duration
 * @param key what names the account, for example {@code username}
 * @param everyCall whether every call counts, not only failures
 * @param failureStatuses the response statuses that are a failed attempt
 * @param clearedBySuccess whether a success forgets the failures
 * @param maxPerClient failures over all accounts until one client has to wait
 * @param origin where it was declared
 */
public record AttemptEntry(
        String group,
        int max,
        String lockFor,
        String within,
        String key,
        boolean everyCall,
        List<Integer> failureStatuses,
        boolean clearedBySuccess,
        int maxPerClient,
        Origin origin) {

    public AttemptEntry {
        failureStatuses = List.copyOf(failureStatuses);
    }
}
