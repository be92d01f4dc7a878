package dev.portcullis.report;

import dev.portcullis.report.insight.Audience;
import dev.portcullis.report.insight.Leaving;
import dev.portcullis.report.insight.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the page's script selects endpoints by. */
final class FilterTags {

    private FilterTags() {}

    /**
     * What can be selected.
     *
     * @param tag its tag
     * @param label in words
     */
    record Choice(String tag, String label) {}

    /** One for each kind of callers; the tag says which one by its place in the list. */
    static List<Choice> audiences(PolicyReport report) {
        List<Audience> audiences = Audience.of(report);
        List<Choice> choices = new ArrayList<>();
        for (int index = 0; index < audiences.size(); index++) {
            Audience audience = audiences.get(index);
            String role = audience.kind() == Audience.Kind.ROLE ? "role " : "";
            choices.add(new Choice("to" + index, role + audience.name()));
        }
        return List.copyOf(choices);
    }

    /** The tags of an endpoint, separated by spaces. */
    static String of(EndpointPolicy endpoint, PolicyReport report) {
        List<String> tags = new ArrayList<>();
        tags.add(access(Optional.ofNullable(endpoint.access()).map(AccessEntry::kind)));
        boolean owned = endpoint.ownership().stream().anyMatch(entry -> entry.rule() != null);
        if (owned) {
            tags.add("owned");
        } else if (tags.contains("roles")) {
            tags.add("role-only");
        }
        if (!Refusal.isLimited(endpoint)) {
            tags.add("unlimited");
        }
        if (Leaving.isOpaque(endpoint)) {
            tags.add("opaque");
        }
        findings(endpoint, report).forEach(finding -> tags.add(finding.waived() == null ? "found" : "waived"));
        List<Audience> audiences = Audience.of(report);
        for (int index = 0; index < audiences.size(); index++) {
            if (audiences.get(index).reaches(endpoint) != Audience.Answer.NO) {
                tags.add("to" + index);
            }
        }
        return String.join(" ", tags.stream().distinct().toList());
    }

    static List<ReportedFinding> findings(EndpointPolicy endpoint, PolicyReport report) {
        String name = endpoint.httpMethod() + " " + endpoint.route();
        return report.findings().stream()
                .filter(finding -> finding.endpoints().contains(name))
                .toList();
    }

    private static String access(Optional<AccessEntry.Kind> kind) {
        return kind.map(known -> switch (known) {
                    case PUBLIC -> "public";
                    case AUTHENTICATED -> "logged-in";
                    case ANY_ROLE, ALL_ROLES -> "roles";
                    case CUSTOM -> "rule";
                    case NOBODY -> "closed";
                })
                .orElse("refused");
    }
}
