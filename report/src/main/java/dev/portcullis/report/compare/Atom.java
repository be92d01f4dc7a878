package dev.portcullis.report.compare;

import java.util.Set;

/** Something that is true of a caller and a request, or not, independently of the rest except as {@link #within} says. */
record Atom(Kind kind, String name) {

    enum Kind {
        LOGGED_IN,
        ROLE,
        RULE,
        OWNER
    }

    static final Atom LOGGED_IN = new Atom(Kind.LOGGED_IN, "");

    /** Whether it can only be true where one of the others is: only callers who are logged in have roles, or own anything. */
    boolean within(Set<Atom> atoms) {
        return atoms.contains(this) || atoms.contains(LOGGED_IN);
    }
}
