package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AccessFact;
import dev.portcullis.report.lock.OwnedFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may do what to which object, access and ownership together: a conjunction of clauses, of each of which at least one atom has
 * to be true. No clause at all lets everybody in; an empty one, nobody.
 */
record Callers(List<Set<Atom>> clauses) {

    static Callers of(List<AccessFact> access, List<OwnedFact> owned, RoleOrder roles) {
        List<Set<Atom>> clauses = new ArrayList<>();
        if (access.isEmpty()) {
            clauses.add(Set.of());
        }
        access.forEach(fact -> clauses.addAll(access(fact, roles)));
        owned.forEach(fact -> {
            Set<Atom> clause = roles(fact.exceptRoles(), roles);
            clause.add(new Atom(Atom.Kind.OWNER, fact.rule() + " " + fact.parameter()));
            clauses.add(clause);
        });
        return new Callers(clauses);
    }

    /**
     * Whether everybody who may do something here may do it there. Complete, too: make everything true that lets one clause
     * there fail; that satisfies all clauses here unless one of them has nothing to offer beyond it.
     */
    boolean allowsNoMoreThan(Callers other) {
        return other.clauses.stream()
                .allMatch(clause ->
                        clauses.stream().anyMatch(own -> own.stream().allMatch(atom -> atom.within(clause))));
    }

    /** Whether it lets nobody in. */
    boolean areNobody() {
        return clauses.stream().anyMatch(Set::isEmpty);
    }

    private static List<Set<Atom>> access(AccessFact fact, RoleOrder roles) {
        return switch (fact.kind()) {
            case PUBLIC -> List.of();
            case AUTHENTICATED -> List.of(Set.of(Atom.LOGGED_IN));
            case ANY_ROLE -> List.of(roles(fact.roles(), roles));
            case ALL_ROLES -> all(fact.roles(), roles);
            case CUSTOM -> List.of(Set.of(new Atom(Atom.Kind.RULE, fact.rule().orElse(""))));
            case NOBODY -> List.of(Set.of());
        };
    }

    /** Like the guard: all of no role is nobody. */
    private static List<Set<Atom>> all(List<String> required, RoleOrder roles) {
        return required.isEmpty()
                ? List.of(Set.of())
                : required.stream().map(role -> roles(List.of(role), roles)).toList();
    }

    private static Set<Atom> roles(Collection<String> required, RoleOrder roles) {
        Set<Atom> atoms = new HashSet<>();
        roles.satisfying(required).forEach(role -> atoms.add(new Atom(Atom.Kind.ROLE, role)));
        return atoms;
    }
}
