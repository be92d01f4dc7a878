package dev.portcullis.report.compare;

import dev.portcullis.report.lock.ExposeFact;
import dev.portcullis.report.lock.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which properties leave, to whom, and how they are classified. Sound, and complete for types of Java that are the same. */
final class ExposureOrder implements PropertyOrder {

    @Override
    public boolean knows(Side side, String type) {
        return !side.lock().facts(new Subject.Type(type), ExposeFact.class).isEmpty();
    }

    @Override
    public boolean allowsNoMore(Subject.Type type, Side one, Subject.Type otherType, Side other, Shapes shapes) {
        List<ExposeFact> known = other.lock().facts(otherType, ExposeFact.class);
        return one.lock().facts(type, ExposeFact.class).stream()
                .allMatch(property -> known.stream()
                        .filter(before -> before.property().equals(property.property()))
                        .anyMatch(before -> reachesNoMore(property, one, before, other)
                                && Classification.isNoLower(property.sensitivity(), before.sensitivity())
                                && shapes.allowsNoMore(property.type(), before.type())));
    }

    private static boolean reachesNoMore(ExposeFact one, Side side, ExposeFact other, Side otherSide) {
        Optional<Set<Atom>> receivers = receivers(other, otherSide);
        return receivers.isEmpty()
                || receivers(one, side).filter(receivers.get()::containsAll).isPresent();
    }

    /** Empty for everybody. */
    private static Optional<Set<Atom>> receivers(ExposeFact fact, Side side) {
        if (fact.roles().isEmpty() && fact.owner().isEmpty()) {
            return Optional.empty();
        }
        Set<Atom> atoms = new HashSet<>();
        side.roles().satisfying(fact.roles()).forEach(role -> atoms.add(new Atom(Atom.Kind.ROLE, role)));
        fact.owner().ifPresent(owner -> atoms.add(new Atom(Atom.Kind.OWNER, owner)));
        return Optional.of(atoms);
    }
}
