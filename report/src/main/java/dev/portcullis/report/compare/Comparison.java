package dev.portcullis.report.compare;

import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.Subject;
import dev.portcullis.report.lock.WeakenedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Compares two policies, subject by subject and dimension by dimension. */
public final class Comparison {

    private final Side locked;
    private final Side compiled;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(PolicyLock locked, PolicyLock compiled) {
        this.locked = Side.of(locked);
        this.compiled = Side.of(compiled);
    }

    /**
     * Every difference, in the order of the lock; none for equal policies.
     *
     * @param locked the old policy
     * @param compiled the new one
     */
    public static List<Change> of(PolicyLock locked, PolicyLock compiled) {
        return new Comparison(allowed(locked), allowed(compiled)).compare();
    }

    private static PolicyLock allowed(PolicyLock lock) {
        return lock.where(fact -> !(fact instanceof WeakenedFact));
    }

    private List<Change> compare() {
        TreeSet<Subject> subjects = new TreeSet<>(locked.lock().sections().keySet());
        subjects.addAll(compiled.lock().sections().keySet());
        for (Subject subject : subjects) {
            Difference difference = new Difference(subject, locked, compiled);
            if (subject instanceof Subject.Endpoint endpoint) {
                changes.addAll(EndpointComparison.changes(endpoint, difference));
            } else if (subject instanceof Subject.Type type) {
                changes.addAll(TypeComparison.changes(type, difference));
            } else {
                changes.addAll(ApplicationComparison.changes(difference));
            }
        }
        return List.copyOf(changes);
    }
}
