package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AccessFact;
import dev.portcullis.report.lock.OwnedFact;
import dev.portcullis.report.lock.Subject;

/** Who may do what to which object. Sound and complete. */
final class CallersOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        return of(endpoint, one).allowsNoMoreThan(of(endpoint, other));
    }

    static Callers of(Subject.Endpoint endpoint, Side side) {
        return Callers.of(
                side.lock().facts(endpoint, AccessFact.class),
                side.lock().facts(endpoint, OwnedFact.class),
                side.roles());
    }
}
