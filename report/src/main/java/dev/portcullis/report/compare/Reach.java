package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AccessFact;
import dev.portcullis.report.lock.OwnedFact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.RoleFact;
import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a caller with one role may call. */
public final class Reach {

    private final PolicyLock lock;
    private final RoleOrder roles;

    public Reach(PolicyLock lock) {
        this.lock = lock;
        this.roles = RoleOrder.of(lock.facts(RoleFact.class));
    }

    /**
     * What has to be true beside the role for a logged-in caller; empty when the role does not suffice whatever else is true.
     *
     * @return the rules that decide, in words; none when the role is enough
     */
    public Optional<List<String>> conditions(Subject.Endpoint endpoint, String role) {
        Set<Atom> certain = Set.of(new Atom(Atom.Kind.ROLE, role), Atom.LOGGED_IN);
        List<Set<Atom>> open = Callers.of(
                        lock.facts(endpoint, AccessFact.class), lock.facts(endpoint, OwnedFact.class), roles)
                .clauses()
                .stream()
                .filter(clause -> clause.stream().noneMatch(certain::contains))
                .toList();
        return open.stream().allMatch(clause -> clause.stream().anyMatch(Reach::depends))
                ? Optional.of(open.stream()
                        .flatMap(Set::stream)
                        .filter(Reach::depends)
                        .map(Atom::name)
                        .distinct()
                        .sorted()
                        .toList())
                : Optional.empty();
    }

    private static boolean depends(Atom atom) {
        return atom.kind() == Atom.Kind.RULE || atom.kind() == Atom.Kind.OWNER;
    }
}
