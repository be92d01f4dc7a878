package dev.portcullis.report.lock;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of fact, and where they stand. */
enum FactKind {
    PROFILE(ProfileFact.KIND, Subject.Application.class, ProfileFact::read),
    ROLE(RoleFact.KIND, Subject.Application.class, RoleFact::read),
    OVERRIDE(OverrideFact.KIND, Subject.Application.class, OverrideFact::read),
    WAIVE(WaiveFact.KIND, Subject.Application.class, WaiveFact::read),
    ACCESS(AccessFact.KIND, Subject.Endpoint.class, AccessFact::read),
    OWNED(OwnedFact.KIND, Subject.Endpoint.class, OwnedFact::read),
    NOT_OWNED(NotOwnedFact.KIND, Subject.Endpoint.class, NotOwnedFact::read),
    RATE(RateFact.KIND, Subject.Endpoint.class, RateFact::read),
    ATTEMPTS(AttemptsFact.KIND, Subject.Endpoint.class, AttemptsFact::read),
    SIZE(SizeFact.KIND, Subject.Endpoint.class, SizeFact::read),
    CONSUMES(ConsumesFact.KIND, Subject.Endpoint.class, ConsumesFact::read),
    TAKES(TakesFact.KIND, Subject.Endpoint.class, TakesFact::read),
    PRODUCES(ProducesFact.KIND, Subject.Endpoint.class, ProducesFact::read),
    RETURNS(ReturnsFact.KIND, Subject.Endpoint.class, ReturnsFact::read),
    ACCEPT(AcceptFact.KIND, Subject.Type.class, AcceptFact::read),
    EXPOSE(ExposeFact.KIND, Subject.Type.class, ExposeFact::read),
    WEAKENED(WeakenedFact.KIND, Subject.class, WeakenedFact::read);

    private final String word;
    private final Class<? extends Subject> place;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Fields, Fact> reader;

    FactKind(String word, Class<? extends Subject> place, Function<Fields, Fact> reader) {
        this.word = word;
        this.place = place;
        this.reader = reader;
    }

    static Fact read(LockLine line, Subject subject) {
        Optional<FactKind> kind = in(subject).stream()
                .filter(known -> known.word.equals(line.kind()))
                .findFirst();
        return kind.orElseThrow(() -> new LineException("\"" + line.kind() + "\" is no fact of " + place(subject)
                        + "; known are "
                        + String.join(
                                ", ",
                                in(subject).stream().map(known -> known.word).toList())))
                .reader
                .apply(new Fields(line));
    }

    private static List<FactKind> in(Subject subject) {
        return Arrays.stream(values())
                .filter(kind -> kind.place.isInstance(subject))
                .toList();
    }

    private static String place(Subject subject) {
        return subject instanceof Subject.Endpoint
                ? "an endpoint"
                : subject instanceof Subject.Type ? "a type" : "the application";
    }
}
