package dev.portcullis.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyChange;
import dev.portcullis.report.PolicyChanges;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.ReportedFinding.Severity;
import dev.portcullis.report.ReportedWaiver;
import dev.portcullis.report.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The findings, those that were waived as suppressed ones. */
final class Results {

    private final PolicyReport report;
    private final Rules rules;
    private final Locations locations;
    private final Fingerprints fingerprints = new Fingerprints();
    /** Where endpoints of a name stand in the report. */
    private final Map<String, List<Integer>> positions = new HashMap<>();

    Results(PolicyReport report, Rules rules, SourceTree sources) {
        this.report = report;
        this.rules = rules;
        this.locations = new Locations(sources);
        for (int position = 0; position < report.endpoints().size(); position++) {
            positions
                    .computeIfAbsent(name(report.endpoints().get(position)), name -> new ArrayList<>())
                    .add(position);
        }
    }

    void write(ArrayNode results) {
        report.findings().forEach(finding -> write(finding, results.addObject()));
    }

    void write(PolicyChanges changes, ArrayNode results) {
        changes.changes().forEach(change -> write(change, changes.with(), results.addObject()));
    }

    private void write(PolicyChange change, String with, ObjectNode result) {
        rule(Drift.rule(change), result);
        result.put("level", Drift.level(change)).put("baselineState", Drift.baselineState(change));
        result.putObject("message").put("text", Drift.message(change, with));
        ObjectNode location = result.putArray("locations").addObject();
        inSource(List.of(change.subject()))
                .findFirst()
                .ifPresent(endpoint -> locations.physical(location, endpoint.source(), null));
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", change.subject());
        fingerprint(fingerprints.next(Drift.rule(change), change.subject()), result);
        result.putArray("suppressions");
    }

    private void rule(String name, ObjectNode result) {
        result.put("ruleId", name);
        int index = rules.index(name);
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
    }

    private static void fingerprint(String fingerprint, ObjectNode result) {
        result.putObject("partialFingerprints")
                .put("portcullis/v1", fingerprint)
                .put("primaryLocationLineHash", fingerprint);
    }

    private void write(ReportedFinding finding, ObjectNode result) {
        rule(finding.rule(), result);
        result.put("level", finding.severity() == Severity.ERROR ? "error" : "warning");
        // Section 3.11.5 wants braces doubled. They stand as they are: a viewer that does not undo that shows routes
        // that do not exist.
        result.putObject("message")
                .put(
                        "text",
                        Rules.sentence(finding.subject() + ": " + finding.message()) + " Fix: "
                                + Rules.sentence(finding.fix()));
        ObjectNode location = result.putArray("locations").addObject();
        if (Locations.isInSource(finding.source())) {
            locations.physical(location, finding.source(), finding.region());
        }
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", finding.subject());
        related(finding, result);
        fingerprint(fingerprints.next(finding.rule(), finding.subject()), result);
        suppression(finding, result.putArray("suppressions"));
    }

    /** The endpoints that it concerns, when it stands elsewhere. */
    private void related(ReportedFinding finding, ObjectNode result) {
        List<EndpointPolicy> elsewhere = inSource(finding.endpoints())
                .filter(endpoint ->
                        !endpoint.source().file().equals(finding.source().file()))
                .toList();
        if (!elsewhere.isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            elsewhere.forEach(endpoint -> {
                ObjectNode location = related.addObject();
                location.put("id", related.size());
                locations.physical(location, endpoint.source(), null);
                location.putObject("message").put("text", name(endpoint));
            });
        }
    }

    /** The endpoints of these names that have a place, in the order of the report. */
    private Stream<EndpointPolicy> inSource(List<String> names) {
        return names.stream()
                .distinct()
                .flatMap(name -> positions.getOrDefault(name, List.of()).stream())
                .sorted()
                .map(report.endpoints()::get)
                .filter(endpoint -> Locations.isInSource(endpoint.source()));
    }

    /** Present on every result, empty or not: a run either knows what is suppressed or it does not. */
    private void suppression(ReportedFinding finding, ArrayNode suppressions) {
        if (finding.waived() == null) {
            return;
        }
        ObjectNode suppression =
                suppressions.addObject().put("kind", "inSource").put("justification", finding.waived());
        report.waivers().stream()
                .filter(waiver ->
                        waiver.rule().equals(finding.rule()) && waiver.reason().equals(finding.waived()))
                .findFirst()
                .ifPresent(waiver -> describe(waiver, suppression));
    }

    private void describe(ReportedWaiver waiver, ObjectNode suppression) {
        SourceLocation source = waiver.source();
        if (Locations.isInSource(source)) {
            locations.physical(suppression.putObject("location"), source, null);
        }
        suppression.putObject("properties").put("until", waiver.until()).put("on", waiver.on());
    }

    private static String name(EndpointPolicy endpoint) {
        return endpoint.httpMethod() + " " + endpoint.route();
    }
}
