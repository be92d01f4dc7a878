package dev.portcullis.report.gate;

import dev.portcullis.report.PolicyChange;
import dev.portcullis.report.SourceLocation;
import dev.portcullis.report.compare.Change;
import dev.portcullis.report.compare.Dimension;
import dev.portcullis.report.compare.Order;
import dev.portcullis.report.lock.CompiledPolicy;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change in words. */
final class ChangeText {

    private static final int SHOWN = 5;

    private final CompiledPolicy compiled;

    ChangeText(CompiledPolicy compiled) {
        this.compiled = compiled;
    }

    /** The endpoint with its class and method, when it still has one. */
    String subject(Subject subject) {
        return subject.words()
                + Optional.ofNullable(compiled.methods().get(subject))
                        .map(method -> " (" + method + ")")
                        .orElse("");
    }

    String problem(Change change) {
        if (change.dimension() == Dimension.INVENTORY) {
            return change.before().isEmpty()
                    ? "it is new: " + lines(change.after())
                    : "it is gone: " + lines(change.before());
        }
        String was = change.before().isEmpty() ? "nothing" : lines(change.before());
        String is = change.after().isEmpty() ? "nothing" : lines(change.after());
        return change.dimension()
                + (was.equals(is)
                        ? " is still " + is + ", but other roles contain them now"
                        : " was " + was + " and is " + is)
                + verdict(change.order())
                + through(change);
    }

    Optional<SourceLocation> source(Change change) {
        return change.after().stream()
                .map(fact -> compiled.source(change.subject(), fact))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> compiled.source(change.subject()));
    }

    /** The change as a row of a report. */
    static PolicyChange forReaders(Change change) {
        return new PolicyChange(
                change.order().mayAllowMore()
                        ? PolicyChange.Kind.WEAKER
                        : change.order() == Order.STRICTER ? PolicyChange.Kind.STRICTER : PolicyChange.Kind.OTHER,
                change.subject().words(),
                text(change.before()),
                text(change.after()));
    }

    private static String text(List<Fact> facts) {
        return facts.stream().map(Fact::text).collect(Collectors.joining("; "));
    }

    private static String verdict(Order order) {
        return switch (order) {
            case WEAKER -> ", which allows more";
            case INCOMPARABLE -> ", which may allow something else";
            case STRICTER -> ", which allows less";
            case EQUAL -> ", which allows as much";
        };
    }

    private String through(Change change) {
        if (change.subject() instanceof Subject.Endpoint || change.endpoints().isEmpty()) {
            return "";
        }
        return "; through "
                + list(change.endpoints().stream().map(Subject::words).toList());
    }

    private static String lines(List<Fact> facts) {
        return list(facts.stream().map(Fact::text).toList());
    }

    private static String list(List<String> items) {
        Stream<String> more =
                items.size() > SHOWN ? Stream.of("… and " + (items.size() - SHOWN) + " more") : Stream.empty();
        return Stream.concat(items.stream().limit(SHOWN).map(item -> "`" + item + "`"), more)
                .collect(Collectors.joining(", "));
    }
}
