package dev.portcullis.report.compare;

import dev.portcullis.report.lock.OverrideFact;
import dev.portcullis.report.lock.ProfileFact;
import java.util.List;
import java.util.Optional;

/**
 * Which rules fail the build. Sound; not complete where only one side says something about a rule, because releases differ in what
 * they would do without.
 */
final class SeveritiesOrder {

    private static final String STRONGEST = OverrideFact.SEVERITIES.get(OverrideFact.SEVERITIES.size() - 1);
    private static final String WEAKEST = OverrideFact.SEVERITIES.get(0);

    private SeveritiesOrder() {}

    static boolean allowsNoMore(Optional<OverrideFact> one, Optional<OverrideFact> other) {
        return one.equals(other)
                || one.filter(rule -> rule.severity().equals(STRONGEST)).isPresent()
                || other.filter(rule -> rule.severity().equals(WEAKEST)).isPresent()
                || (one.isPresent() && other.isPresent() && rank(one.get()) >= rank(other.get()));
    }

    /** Of profiles: an unknown one is below all. */
    static boolean allowsNoMore(List<ProfileFact> one, List<ProfileFact> other) {
        return profile(one) >= profile(other);
    }

    private static int rank(OverrideFact rule) {
        return OverrideFact.SEVERITIES.indexOf(rule.severity());
    }

    private static int profile(List<ProfileFact> facts) {
        return facts.stream()
                .mapToInt(fact -> ProfileFact.PROFILES.indexOf(fact.name()))
                .max()
                .orElse(-1);
    }
}
