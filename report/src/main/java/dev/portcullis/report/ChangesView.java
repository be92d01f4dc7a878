package dev.portcullis.report;

import java.util.List;

/**
 * The differences to an earlier policy, in words.
 *
 * @param with what the policy was compared with
 * @param rows the differences
 */
record ChangesView(String with, List<Row> rows) {

    /**
     * A difference.
     *
     * @param tone {@code error} when it is weaker, else {@code accepted}
     * @param status the same, for readers
     * @param subject the endpoint or type
     * @param before what held
     * @param after what holds
     */
    record Row(String tone, String status, String subject, String before, String after) {}

    static ChangesView of(PolicyChanges changes) {
        return new ChangesView(
                changes.with(),
                changes.changes().stream()
                        .map(change -> new Row(
                                change.kind() == PolicyChange.Kind.WEAKER ? "error" : "accepted",
                                switch (change.kind()) {
                                    case WEAKER -> "weaker";
                                    case STRICTER -> "stricter";
                                    case OTHER -> "other";
                                },
                                change.subject(),
                                change.before().isEmpty() ? "nothing" : change.before(),
                                change.after().isEmpty() ? "nothing" : change.after()))
                        .toList());
    }
}
