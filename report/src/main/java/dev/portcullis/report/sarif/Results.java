package dev.portcullis.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.ReportedFinding.Severity;
import dev.portcullis.report.ReportedWaiver;
import dev.portcullis.report.SourceLocation;
import java.util.List;

/** The findings, those that were waived as suppressed ones. */
final class Results {

    private final PolicyReport report;
    private final Rules rules;
    private final Locations locations;
    private final Fingerprints fingerprints = new Fingerprints();

    Results(PolicyReport report, Rules rules, SourceTree sources) {
        this.report = report;
        this.rules = rules;
        this.locations = new Locations(sources);
    }

    void write(ArrayNode results) {
        report.findings().forEach(finding -> write(finding, results.addObject()));
    }

    private void write(ReportedFinding finding, ObjectNode result) {
        result.put("ruleId", finding.rule());
        int index = rules.index(finding.rule());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        result.put("level", finding.severity() == Severity.ERROR ? "error" : "warning");
        // Braces stand as they are, although the standard wants them doubled: no viewer that was looked at undoes that.
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
        String fingerprint = fingerprints.next(finding);
        result.putObject("partialFingerprints")
                .put("portcullis/v1", fingerprint)
                .put("primaryLocationLineHash", fingerprint);
        suppression(finding, result.putArray("suppressions"));
    }

    /** The endpoints that it concerns, when it stands elsewhere. */
    private void related(ReportedFinding finding, ObjectNode result) {
        List<EndpointPolicy> elsewhere = report.endpoints().stream()
                .filter(endpoint -> finding.endpoints().contains(name(endpoint)))
                .filter(endpoint ->
                        !endpoint.source().file().equals(finding.source().file()))
                .filter(endpoint -> Locations.isInSource(endpoint.source()))
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
