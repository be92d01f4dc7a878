package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Subject;

/** The order of one dimension on the properties of one type. */
interface PropertyOrder {

    /** Whether a policy says anything about the properties of a type. */
    boolean knows(Side side, String type);

    /** Whether the properties of one type allow nothing that those of the other do not. */
    boolean allowsNoMore(Subject.Type type, Side one, Subject.Type otherType, Side other, Shapes shapes);
}
