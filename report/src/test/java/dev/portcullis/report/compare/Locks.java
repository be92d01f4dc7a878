package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small policies. */
final class Locks {

    static final Subject.Endpoint GET = new Subject.Endpoint("GET", "/a", Optional.empty());
    static final Subject.Endpoint PUT = new Subject.Endpoint("PUT", "/b", Optional.empty());

    private Locks() {}

    static Side side(List<? extends Fact> facts) {
        return side(Map.of(GET, facts));
    }

    static Side side(Map<? extends Subject, ? extends List<? extends Fact>> sections) {
        return Side.of(lock(sections));
    }

    static PolicyLock lock(Map<? extends Subject, ? extends List<? extends Fact>> sections) {
        TreeMap<Subject, List<Fact>> copy = new TreeMap<>();
        sections.forEach((subject, facts) -> copy.put(subject, List.copyOf(facts)));
        return new PolicyLock(copy);
    }
}
