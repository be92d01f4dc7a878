package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AcceptFact;
import dev.portcullis.report.lock.AccessFact;
import dev.portcullis.report.lock.AttemptsFact;
import dev.portcullis.report.lock.ConsumesFact;
import dev.portcullis.report.lock.ExposeFact;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.NotOwnedFact;
import dev.portcullis.report.lock.OverrideFact;
import dev.portcullis.report.lock.OwnedFact;
import dev.portcullis.report.lock.ProducesFact;
import dev.portcullis.report.lock.ProfileFact;
import dev.portcullis.report.lock.RateFact;
import dev.portcullis.report.lock.ReturnsFact;
import dev.portcullis.report.lock.RoleFact;
import dev.portcullis.report.lock.SizeFact;
import dev.portcullis.report.lock.TakesFact;
import dev.portcullis.report.lock.WaiveFact;
import java.util.List;
import java.util.Locale;

/** What is compared by itself. */
public enum Dimension {
    /** Which endpoints there are. */
    INVENTORY("endpoint", List.of()),
    /** Who may do what to which object. */
    CALLERS("callers", List.of(AccessFact.class, OwnedFact.class, NotOwnedFact.class)),
    /** What a refusal tells. */
    DENIAL("denial", List.of(OwnedFact.class)),
    /** How often. */
    RATES("rates", List.of(RateFact.class)),
    /** How many guesses. */
    ATTEMPTS("attempts", List.of(AttemptsFact.class)),
    /** How much of which input. */
    SIZES("sizes", List.of(SizeFact.class)),
    /** In which formats. */
    MEDIA_TYPES("media-types", List.of(ConsumesFact.class, ProducesFact.class)),
    /** Which body. */
    REQUEST("request", List.of(TakesFact.class)),
    /** What leaves with which status. */
    RESPONSES("responses", List.of(ReturnsFact.class)),
    /** Which properties leave. */
    EXPOSURE("exposure", List.of(ExposeFact.class)),
    /** Which properties callers may set. */
    ACCEPTANCE("acceptance", List.of(AcceptFact.class)),
    /** Which roles contain others. */
    ROLES("roles", List.of(RoleFact.class)),
    /** Which findings are accepted. */
    WAIVERS("waivers", List.of(WaiveFact.class)),
    /** Which rules fail the build. */
    SEVERITIES("severities", List.of(OverrideFact.class)),
    /** The profile of rules. */
    PROFILE("profile", List.of(ProfileFact.class));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Class<? extends Fact>> facts;

    Dimension(String word, List<Class<? extends Fact>> facts) {
        this.word = word;
        this.facts = facts;
    }

    /** The word for it in the lock. */
    public String word() {
        return word;
    }

    /** Whether a fact is about it. */
    boolean includes(Fact fact) {
        return facts.contains(fact.getClass());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
