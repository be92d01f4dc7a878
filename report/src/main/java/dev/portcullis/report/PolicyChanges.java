package dev.portcullis.report;

import java.util.List;

/**
 * The policy of a report beside an earlier one.
 *
 * @param with what it was compared with, for example {@code policy.lock}
 * @param changes every difference, in the order in which they are to be read
 */
public record PolicyChanges(String with, List<PolicyChange> changes) {

    public PolicyChanges {
        changes = List.copyOf(changes);
    }

    /** How many differences are of a kind. */
    public long count(PolicyChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
