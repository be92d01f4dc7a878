package dev.portcullis.report;

import dev.portcullis.report.insight.Audience;
import dev.portcullis.report.insight.Leaving;
import dev.portcullis.report.insight.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the page's script selects endpoints by. */
final class FilterTags {

    private final Map<String, List<ReportedFinding>> findings = new HashMap<>();
    private final IdentityHashMap<EndpointPolicy, List<String>> tags = new IdentityHashMap<>();

    FilterTags(PolicyReport report, List<Audience> audiences) {
        for (ReportedFinding finding : report.findings()) {
            finding.endpoints()
                    .forEach(endpoint -> findings.computeIfAbsent(endpoint, name -> new ArrayList<>())
                            .add(finding));
        }
        report.endpoints().forEach(endpoint -> tags.put(endpoint, tags(endpoint, audiences)));
    }

    /**
     * What can be selected.
     *
     * @param tag its tag
     * @param label in words
     */
    record Choice(String tag, String label) {}

    /** One for each kind of callers; the tag says which one by its place in the list. */
    static List<Choice> choices(List<Audience> audiences) {
        List<Choice> choices = new ArrayList<>();
        for (int index = 0; index < audiences.size(); index++) {
            Audience audience = audiences.get(index);
            String role = audience.kind() == Audience.Kind.ROLE ? "role " : "";
            choices.add(new Choice("to" + index, role + audience.name()));
        }
        return List.copyOf(choices);
    }

    /** The tags of an endpoint. */
    List<String> of(EndpointPolicy endpoint) {
        return tags.getOrDefault(endpoint, List.of());
    }

    /** How many endpoints have a tag. */
    long count(String tag) {
        return tags.values().stream().filter(each -> each.contains(tag)).count();
    }

    /** What was found about an endpoint. */
    List<ReportedFinding> findings(EndpointPolicy endpoint) {
        return findings.getOrDefault(endpoint.httpMethod() + " " + endpoint.route(), List.of());
    }

    private List<String> tags(EndpointPolicy endpoint, List<Audience> audiences) {
        Set<String> found = new LinkedHashSet<>();
        found.add(access(Optional.ofNullable(endpoint.access()).map(AccessEntry::kind)));
        if (endpoint.ownership().stream().anyMatch(entry -> entry.rule() != null)) {
            found.add("owned");
        } else if (found.contains("roles")) {
            found.add("role-only");
        }
        if (!Refusal.isLimited(endpoint)) {
            found.add("unlimited");
        }
        if (Leaving.isOpaque(endpoint)) {
            found.add("opaque");
        }
        findings(endpoint).forEach(finding -> found.add(finding.waived() == null ? "found" : "waived"));
        for (int index = 0; index < audiences.size(); index++) {
            if (audiences.get(index).reaches(endpoint) != Audience.Answer.NO) {
                found.add("to" + index);
            }
        }
        return List.copyOf(found);
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
