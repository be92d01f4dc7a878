package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.OverrideFact;
import dev.portcullis.report.lock.ProfileFact;
import dev.portcullis.report.lock.WaiveFact;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What changed for the application as a whole: each waiver and each changed severity by itself. */
final class ApplicationComparison {

    private ApplicationComparison() {}

    static List<Change> changes(Difference difference) {
        Stream<Optional<Change>> whole = Stream.of(
                difference.change(
                        Dimension.ROLES,
                        difference.order((one, other) -> one.roles().impliesNoMoreThan(other.roles())),
                        List.of()),
                difference.change(
                        Dimension.PROFILE,
                        difference.order((one, other) -> SeveritiesOrder.allowsNoMore(
                                one.lock().facts(ProfileFact.class),
                                other.lock().facts(ProfileFact.class))),
                        List.of()));
        Stream<Optional<Change>> each = Stream.concat(
                each(difference, Dimension.WAIVERS, WaiveFact.class, WaiversOrder::allowsNoMore),
                each(
                        difference,
                        Dimension.SEVERITIES,
                        OverrideFact.class,
                        (one, other) -> SeveritiesOrder.allowsNoMore(
                                one.stream().findFirst(), other.stream().findFirst())));
        return Stream.concat(whole, each).flatMap(Optional::stream).toList();
    }

    private static <F extends Fact> Stream<Optional<Change>> each(
            Difference difference, Dimension dimension, Class<F> kind, BiPredicate<List<F>, List<F>> allowsNoMore) {
        return Stream.of(difference.locked(), difference.compiled())
                .flatMap(side -> side.lock().facts(kind).stream())
                .map(Fact::key)
                .distinct()
                .map(key -> difference.change(
                        dimension,
                        fact -> fact.key().equals(key),
                        difference.order(
                                (one, other) -> allowsNoMore.test(about(key, one, kind), about(key, other, kind))),
                        List.of()));
    }

    private static <F extends Fact> List<F> about(Object key, Side side, Class<F> kind) {
        return side.lock().facts(kind).stream()
                .filter(fact -> fact.key().equals(key))
                .toList();
    }
}
