package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Subject;

/** The order of one dimension on one endpoint, which both sides have. */
interface EndpointOrder {

    /** Whether {@code one} allows nothing there that {@code other} does not. */
    boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other);
}
