package dev.portcullis.report.compare;

import dev.portcullis.report.lock.OwnedFact;
import dev.portcullis.report.lock.Subject;
import java.util.List;

/**
 * What a refusal tells: 403 tells that an object exists, 404 does not. An identifier that hid its objects must go on hiding them
 * under every rule, because the lock does not say which is asked first. Sound; not complete where exempt roles leave nobody to learn it.
 */
final class DenialOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        List<OwnedFact> known = other.lock().facts(endpoint, OwnedFact.class);
        return one.lock().facts(endpoint, OwnedFact.class).stream()
                .filter(fact -> !fact.hidden())
                .allMatch(fact -> known.stream().noneMatch(before -> hides(before, fact))
                        || known.stream().anyMatch(before -> tells(before, other, fact, one)));
    }

    private static boolean hides(OwnedFact before, OwnedFact fact) {
        return before.hidden() && before.parameter().equals(fact.parameter());
    }

    /** The same rule told everybody who asks it now. */
    private static boolean tells(OwnedFact before, Side known, OwnedFact fact, Side side) {
        return !before.hidden()
                && before.parameter().equals(fact.parameter())
                && before.rule().equals(fact.rule())
                && side.roles()
                        .satisfying(fact.exceptRoles())
                        .containsAll(known.roles().satisfying(before.exceptRoles()));
    }
}
