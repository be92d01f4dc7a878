package dev.portcullis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A number on the first screen.
 *
 * @param label what was counted
 * @param value how many
 * @param tone {@code error} or {@code warning} when there should be none of it, else {@code plain}
 */
record Count(String label, long value, String tone) {

    static List<Count> of(PolicyReport report) {
        List<Count> counts = new ArrayList<>();
        counts.add(plain("Endpoints", report.endpoints().size()));
        counts.add(plain("Public", access(report, AccessEntry.Kind.PUBLIC)));
        counts.add(plain("Logged in", access(report, AccessEntry.Kind.AUTHENTICATED)));
        counts.add(plain(
                "Role-guarded",
                access(report, AccessEntry.Kind.ANY_ROLE) + access(report, AccessEntry.Kind.ALL_ROLES)));
        counts.add(plain("By own rule", access(report, AccessEntry.Kind.CUSTOM)));
        counts.add(plain("Closed", access(report, AccessEntry.Kind.NOBODY)));
        counts.add(bad("Without policy", endpoints(report, endpoint -> endpoint.access() == null), "error"));
        counts.add(plain(
                "Owned",
                endpoints(report, endpoint -> endpoint.ownership().stream().anyMatch(entry -> entry.rule() != null))));
        counts.add(plain("Rate limited", endpoints(report, Count::isRateLimited)));
        counts.add(bad("Errors", open(report, ReportedFinding.Severity.ERROR), "error"));
        counts.add(bad("Warnings", open(report, ReportedFinding.Severity.WARNING), "warning"));
        counts.add(plain("Waivers", report.waivers().size()));
        return List.copyOf(counts);
    }

    /** Findings that nobody accepted. */
    static long open(PolicyReport report, ReportedFinding.Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity && finding.waived() == null)
                .count();
    }

    private static boolean isRateLimited(EndpointPolicy endpoint) {
        return !endpoint.rates().isEmpty() || endpoint.attempts() != null;
    }

    private static long access(PolicyReport report, AccessEntry.Kind kind) {
        return endpoints(
                report,
                endpoint -> endpoint.access() != null && endpoint.access().kind() == kind);
    }

    private static long endpoints(PolicyReport report, Predicate<EndpointPolicy> condition) {
        return report.endpoints().stream().filter(condition).count();
    }

    private static Count plain(String label, long value) {
        return new Count(label, value, "plain");
    }

    private static Count bad(String label, long value, String tone) {
        return new Count(label, value, value == 0 ? "plain" : tone);
    }
}
