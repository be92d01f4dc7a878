package dev.portcullis.report.lock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that an application allows.
 *
 * @param sections the facts of each subject, sorted by their text; no two of them have one {@linkplain Fact#key() key}
 */
public record PolicyLock(SortedMap<Subject, List<Fact>> sections) {

    private static final Subject APPLICATION = new Subject.Application();

    public PolicyLock {
        TreeMap<Subject, List<Fact>> sorted = new TreeMap<>();
        sections.forEach((subject, facts) -> sorted.put(subject, sorted(subject, facts)));
        sorted.putIfAbsent(APPLICATION, List.of());
        sections = Collections.unmodifiableSortedMap(sorted);
    }

    /** The facts of a subject; empty when there is no such subject. */
    public List<Fact> facts(Subject subject) {
        return sections.getOrDefault(subject, List.of());
    }

    /** The facts of one kind. */
    public <F extends Fact> List<F> facts(Subject subject, Class<F> kind) {
        return facts(subject).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The facts of the application. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts(APPLICATION, kind);
    }

    /** The endpoints, in their order. */
    public Stream<Subject.Endpoint> endpoints() {
        return sections.keySet().stream()
                .filter(Subject.Endpoint.class::isInstance)
                .map(Subject.Endpoint.class::cast);
    }

    public boolean has(Subject subject) {
        return sections.containsKey(subject);
    }

    /** Without the facts that do not fulfil a condition. */
    public PolicyLock where(Predicate<Fact> condition) {
        TreeMap<Subject, List<Fact>> kept = new TreeMap<>();
        sections.forEach((subject, facts) ->
                kept.put(subject, facts.stream().filter(condition).toList()));
        return new PolicyLock(kept);
    }

    /** With facts that replace those of the same key. */
    public PolicyLock with(Subject subject, Collection<? extends Fact> more) {
        Set<Object> replaced = new HashSet<>();
        more.forEach(fact -> replaced.add(fact.key()));
        List<Fact> facts = new ArrayList<>(more);
        facts(subject).stream().filter(fact -> !replaced.contains(fact.key())).forEach(facts::add);
        TreeMap<Subject, List<Fact>> all = new TreeMap<>(sections);
        all.put(subject, facts);
        return new PolicyLock(all);
    }

    private static List<Fact> sorted(Subject subject, List<Fact> facts) {
        Set<Object> keys = new HashSet<>();
        for (Fact fact : facts) {
            if (!keys.add(fact.key())) {
                throw new IllegalArgumentException(subject.words() + " has two facts about the same: " + fact.text());
            }
        }
        return facts.stream().sorted(Comparator.comparing(Fact::text)).toList();
    }
}
