package dev.portcullis.report.compare;

import dev.portcullis.report.lock.OwnedFact;
import dev.portcullis.report.lock.Subject;
import java.util.List;

/**
 * What a refusal tells: 403 tells that an object exists, 404 does not. An identifier that hid its objects must go on hiding them
 * under every rule. Sound; not complete where a rule is never asked because another one before it always refuses.
 */
final class DenialOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        List<OwnedFact> known = other.lock().facts(endpoint, OwnedFact.class);
        return one.lock().facts(endpoint, OwnedFact.class).stream()
                .filter(fact -> !fact.hidden())
                .allMatch(fact -> tellsNothingNew(fact, known));
    }

    private static boolean tellsNothingNew(OwnedFact fact, List<OwnedFact> known) {
        return known.stream().noneMatch(before -> before.parameter().equals(fact.parameter()) && before.hidden())
                || known.stream().anyMatch(before -> sameRule(before, fact) && !before.hidden());
    }

    private static boolean sameRule(OwnedFact before, OwnedFact fact) {
        return before.parameter().equals(fact.parameter()) && before.rule().equals(fact.rule());
    }
}
