package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AcceptFact;
import dev.portcullis.report.lock.Subject;
import java.util.List;

/** Which properties callers may set, and who. Sound, and complete for types of Java that are the same. */
final class AcceptanceOrder implements PropertyOrder {

    @Override
    public boolean knows(Side side, String type) {
        return !side.lock().facts(new Subject.Type(type), AcceptFact.class).isEmpty();
    }

    @Override
    public boolean allowsNoMore(Subject.Type type, Side one, Subject.Type otherType, Side other, Shapes shapes) {
        List<AcceptFact> known = other.lock().facts(otherType, AcceptFact.class);
        return one.lock().facts(type, AcceptFact.class).stream()
                .allMatch(property -> known.stream()
                        .filter(before -> before.property().equals(property.property()))
                        .anyMatch(before -> isSetByNoMore(property, one, before, other)
                                && shapes.allowsNoMore(property.type(), before.type())));
    }

    private static boolean isSetByNoMore(AcceptFact one, Side side, AcceptFact other, Side otherSide) {
        return other.roles().isEmpty()
                || (!one.roles().isEmpty()
                        && otherSide
                                .roles()
                                .satisfying(other.roles())
                                .containsAll(side.roles().satisfying(one.roles())));
    }
}
