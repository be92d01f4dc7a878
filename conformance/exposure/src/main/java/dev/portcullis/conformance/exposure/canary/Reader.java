package dev.portcullis.conformance.exposure.canary;

import java.util.List;
import java.util.Set;

/** Who reads a response. */
record Reader(String name, Set<String> roles) {

    static final List<String> NAMES = List.of("alice", "bob", "carol");
    static final List<String> ROLES = List.of("admin", "auditor", "clerk");

    static final List<Reader> ALL = List.of(
            new Reader("mallory", Set.of()),
            new Reader("alice", Set.of()),
            new Reader("bob", Set.of("clerk")),
            new Reader("carol", Set.of("admin", "auditor")));

    /** As the login of the suite wants it. */
    String credentials() {
        return roles.isEmpty() ? name : name + " " + String.join(",", roles);
    }
}
