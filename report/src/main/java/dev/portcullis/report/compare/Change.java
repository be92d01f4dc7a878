package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.Subject;
import java.util.List;

/**
 * A difference in one dimension.
 *
 * @param subject what it is about
 * @param order what the new policy allows beside the old one
 * @param before what the old policy says; empty for a new subject
 * @param after what the new policy says; empty for a subject that is gone
 * @param endpoints those through which a type enters or leaves; for an endpoint, itself
 */
public record Change(
        Subject subject,
        Dimension dimension,
        Order order,
        List<Fact> before,
        List<Fact> after,
        List<Subject.Endpoint> endpoints) {

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
        endpoints = List.copyOf(endpoints);
    }
}
