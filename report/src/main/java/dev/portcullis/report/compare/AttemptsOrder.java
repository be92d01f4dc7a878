package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AttemptsFact;
import dev.portcullis.report.lock.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many guesses in a time, however they are spread: each number is compared with its like. Sound; not complete where a shorter
 * lock makes up for fewer failures.
 */
final class AttemptsOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        List<AttemptsFact> limits = one.lock().facts(endpoint, AttemptsFact.class);
        return other.lock().facts(endpoint, AttemptsFact.class).stream()
                .allMatch(needed -> limits.stream()
                        .anyMatch(limit -> allowsNoMore(limit, needed) && countsTogether(limit, one, needed, other)));
    }

    static boolean allowsNoMore(AttemptsFact one, AttemptsFact other) {
        return one.account().equals(other.account())
                && one.max() <= other.max()
                && one.lockFor().compareTo(other.lockFor()) >= 0
                && one.within().compareTo(other.within()) >= 0
                && one.maxPerClient() <= other.maxPerClient()
                && countsAll(one, other)
                && (!one.clearedBySuccess() || other.clearedBySuccess());
    }

    private static boolean countsAll(AttemptsFact one, AttemptsFact other) {
        return one.everyCall()
                || (!other.everyCall() && new HashSet<>(one.failureStatuses()).containsAll(other.failureStatuses()));
    }

    private static boolean countsTogether(AttemptsFact limit, Side one, AttemptsFact needed, Side other) {
        Set<Subject.Endpoint> together = one.limits().attempts().getOrDefault(limit.group(), Set.of());
        return other.limits().attempts().getOrDefault(needed.group(), Set.of()).stream()
                .filter(one.lock()::has)
                .allMatch(together::contains);
    }
}
