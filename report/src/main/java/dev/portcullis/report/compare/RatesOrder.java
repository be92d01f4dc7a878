package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often: every limit of the other side is implied by one of this side. Sound. Complete between two limits that count the same
 * requests together; not where only several limits together imply one, as two of 50 do for one of 100 over both endpoints.
 */
final class RatesOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        Set<Subject.Endpoint> present = one.lock().endpoints().collect(Collectors.toSet());
        List<Limit> limits = one.limits().of(endpoint, one.lock());
        return other.limits().of(endpoint, other.lock()).stream()
                .allMatch(needed -> limits.stream().anyMatch(limit -> limit.implies(needed, present)));
    }
}
