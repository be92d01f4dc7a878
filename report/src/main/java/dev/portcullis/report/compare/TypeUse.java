package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AcceptFact;
import dev.portcullis.report.lock.ExposeFact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.ReturnsFact;
import dev.portcullis.report.lock.Subject;
import dev.portcullis.report.lock.TakesFact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Through which endpoints a type enters or leaves. */
public final class TypeUse {

    private final PolicyLock lock;

    public TypeUse(PolicyLock lock) {
        this.lock = lock;
    }

    /** In the order of the lock. */
    public List<Subject.Endpoint> of(Subject.Type type) {
        return lock.endpoints()
                .filter(endpoint -> {
                    Set<String> found = new HashSet<>();
                    used(endpoint).forEach(name -> collect(name, found));
                    return found.contains(type.name());
                })
                .toList();
    }

    private Stream<String> used(Subject.Endpoint endpoint) {
        return Stream.concat(
                lock.facts(endpoint, ReturnsFact.class).stream().map(ReturnsFact::type),
                lock.facts(endpoint, TakesFact.class).stream().map(TakesFact::type));
    }

    private void collect(String name, Set<String> found) {
        TypeText.parts(name).filter(found::add).forEach(part -> {
            Subject.Type type = new Subject.Type(part);
            lock.facts(type, ExposeFact.class).forEach(property -> collect(property.type(), found));
            lock.facts(type, AcceptFact.class).forEach(property -> collect(property.type(), found));
        });
    }
}
