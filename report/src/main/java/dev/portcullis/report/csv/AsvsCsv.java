package dev.portcullis.report.csv;

import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.Standards;
import dev.portcullis.report.insight.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a report is evidence for, as one row for each requirement of OWASP ASVS 5.0.0 that something bears on. It says what
 * is enforced and what was found; whether a requirement is met, a reviewer says.
 */
public final class AsvsCsv {

    /** The name of the file. */
    public static final String FILE = "asvs.csv";

    private static final List<String> COLUMNS = List.of(
            "requirement",
            "level",
            "section",
            "endpoints with a control",
            "endpoints",
            "evidence",
            "checked by",
            "open findings",
            "waived findings",
            "link");

    private AsvsCsv() {}

    /** The evidence as RFC 4180 text with a header; equal reports give equal text. */
    public static String render(PolicyReport report) {
        Csv csv = new Csv().row(COLUMNS);
        Evidence.byRequirement(report).forEach(evidence -> csv.row(row(evidence, report)));
        return csv.toString();
    }

    private static List<String> row(Evidence evidence, PolicyReport report) {
        return List.of(
                Standards.citation(evidence.number()),
                Standards.requirement(evidence.number())
                        .map(requirement -> Integer.toString(requirement.level()))
                        .orElse(""),
                Standards.requirement(evidence.number())
                        .map(Standards.Requirement::section)
                        .orElse(""),
                Integer.toString(evidence.endpoints(report).size()),
                Integer.toString(report.endpoints().size()),
                evidence.controls().stream()
                        .map(counted -> counted.endpoints().size() + " with "
                                + counted.control().words())
                        .collect(Collectors.joining("; ")),
                String.join(" ", evidence.rules()),
                findings(evidence.open()),
                findings(evidence.waived()),
                "policy.html#asvs-" + evidence.number().replace('.', '-'));
    }

    private static String findings(List<ReportedFinding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " on " + finding.subject())
                .collect(Collectors.joining("; "));
    }
}
