package dev.portcullis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number on the first screen.
 *
 * @param label what was counted
 * @param value how many
 * @param tone {@code error} or {@code warning} when there should be none of it, else {@code plain}
 * @param tag what the page's script selects the counted endpoints by; empty when no endpoints were counted
 * @param note what else is to be known; empty when nothing is
 */
record Count(String label, long value, String tone, String tag, String note) {

    static List<Count> of(PolicyReport report, FilterTags tags, @Nullable PolicyChanges changes) {
        List<Count> counts = new ArrayList<>();
        if (changes != null) {
            long weaker = changes.count(PolicyChange.Kind.WEAKER);
            counts.add(new Count("Weaker", weaker, weaker == 0 ? "plain" : "error", "", "than " + changes.with()));
        }
        counts.add(new Count("Endpoints", report.endpoints().size(), "plain", "all", ""));
        counts.add(tagged(tags, "Public", "public"));
        counts.add(tagged(tags, "Logged in", "logged-in"));
        counts.add(tagged(tags, "Role only", "role-only"));
        counts.add(tagged(tags, "Owned", "owned"));
        counts.add(tagged(tags, "By own rule", "rule"));
        counts.add(tagged(tags, "Closed", "closed"));
        counts.add(bad("Without policy", tags.count("refused"), "error", "refused"));
        counts.add(tagged(tags, "Unlimited", "unlimited"));
        counts.add(tagged(tags, "Opaque", "opaque"));
        counts.add(bad("Errors", open(report, ReportedFinding.Severity.ERROR), "error", "found"));
        counts.add(bad("Warnings", open(report, ReportedFinding.Severity.WARNING), "warning", "found"));
        counts.add(new Count("Waivers", report.waivers().size(), "plain", "", firstExpiry(report)));
        return List.copyOf(counts);
    }

    /** Whether the page's script can show what was counted. */
    boolean isSelectable() {
        return !tag.isEmpty() && value > 0;
    }

    boolean hasNote() {
        return !note.isEmpty();
    }

    /** A report does not know what day its reader has, so it cannot say which expire soon. */
    private static String firstExpiry(PolicyReport report) {
        return report.waivers().stream()
                .map(ReportedWaiver::until)
                .min(Comparator.naturalOrder())
                .map(until -> "first ends " + until)
                .orElse("");
    }

    private static Count tagged(FilterTags tags, String label, String tag) {
        return new Count(label, tags.count(tag), "plain", tag, "");
    }

    /** Findings that nobody accepted. */
    static long open(PolicyReport report, ReportedFinding.Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity && finding.waived() == null)
                .count();
    }

    private static Count bad(String label, long value, String tone, String tag) {
        return new Count(label, value, value == 0 ? "plain" : tone, tag, "");
    }
}
