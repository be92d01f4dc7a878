package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Subject;
import dev.portcullis.report.lock.TakesFact;

/** Which body. Sound; not complete between a body that is looked into and one that is not. */
final class RequestOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        Shapes shapes = new Shapes(new AcceptanceOrder(), one, other);
        return one.lock().facts(endpoint, TakesFact.class).stream()
                .allMatch(body -> other.lock().facts(endpoint, TakesFact.class).stream()
                        .anyMatch(before ->
                                body.list() == before.list() && shapes.allowsNoMore(body.type(), before.type())));
    }
}
