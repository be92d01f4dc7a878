package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What two policies say of one subject. */
record Difference(Subject subject, Side locked, Side compiled) {

    /** In both directions. */
    Order order(BiPredicate<Side, Side> allowsNoMore) {
        return Order.of(allowsNoMore.test(compiled, locked), allowsNoMore.test(locked, compiled));
    }

    /** A change in a dimension; empty when nothing is said differently and as much is allowed. */
    Optional<Change> change(Dimension dimension, Order order, List<Subject.Endpoint> endpoints) {
        return change(dimension, dimension::includes, order, endpoints);
    }

    /** The same, of some of the facts. */
    Optional<Change> change(
            Dimension dimension, Predicate<Fact> included, Order order, List<Subject.Endpoint> endpoints) {
        List<Fact> before = facts(locked, included);
        List<Fact> after = facts(compiled, included);
        if (before.equals(after)) {
            return order == Order.EQUAL
                    ? Optional.empty()
                    : Optional.of(new Change(subject, dimension, order, before, after, endpoints));
        }
        return Optional.of(
                new Change(subject, dimension, order, without(before, after), without(after, before), endpoints));
    }

    private List<Fact> facts(Side side, Predicate<Fact> included) {
        return side.lock().facts(subject).stream().filter(included).toList();
    }

    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        return facts.stream().filter(fact -> !others.contains(fact)).toList();
    }
}
