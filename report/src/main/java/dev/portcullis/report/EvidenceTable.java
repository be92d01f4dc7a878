package dev.portcullis.report;

import dev.portcullis.report.insight.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What the report is evidence for, by one catalogue.
 *
 * @param id where it stands on the page
 * @param title what it is called
 * @param about what its entries are, to head their column
 * @param rows one for each entry that something bears on
 */
record EvidenceTable(String id, String title, String about, List<Row> rows) {

    static final String RISKS = "owasp";
    static final String WEAKNESSES = "cwe";
    static final String REQUIREMENTS = "asvs";

    /**
     * An entry.
     *
     * @param anchor where it stands on the page
     * @param label how it is cited
     * @param uri the page that explains it; empty without one
     * @param name what it is called
     * @param controls what endpoints declare
     * @param rules the rules that look for its violation
     * @param open how many of their findings nobody accepted
     * @param waived how many somebody did
     */
    record Row(
            String anchor,
            String label,
            String uri,
            String name,
            List<String> controls,
            List<String> rules,
            int open,
            int waived) {

        boolean isLinked() {
            return !uri.isEmpty();
        }

        boolean hasOpen() {
            return open > 0;
        }
    }

    static List<EvidenceTable> of(PolicyReport report) {
        return List.of(
                new EvidenceTable(
                        RISKS,
                        "By OWASP API risk",
                        "Risk",
                        Evidence.byRisk(report).stream()
                                .map(evidence -> row(
                                        report,
                                        evidence,
                                        RISKS,
                                        evidence.number() + ":2023",
                                        Standards.risk(evidence.number()).map(Standards.Risk::uri),
                                        Standards.risk(evidence.number()).map(Standards.Risk::name)))
                                .toList()),
                new EvidenceTable(
                        WEAKNESSES,
                        "By weakness",
                        "Weakness",
                        Evidence.byWeakness(report).stream()
                                .map(evidence -> row(
                                        report,
                                        evidence,
                                        WEAKNESSES,
                                        "CWE-" + evidence.number(),
                                        Optional.of(Standards.weaknessUri(Integer.parseInt(evidence.number()))),
                                        Standards.weakness(Integer.parseInt(evidence.number()))))
                                .toList()),
                new EvidenceTable(
                        REQUIREMENTS,
                        "By ASVS requirement",
                        "Requirement",
                        Evidence.byRequirement(report).stream()
                                .map(evidence -> row(
                                        report,
                                        evidence,
                                        REQUIREMENTS,
                                        Standards.citation(evidence.number()),
                                        Optional.empty(),
                                        Standards.requirement(evidence.number())
                                                .map(requirement ->
                                                        requirement.section() + ", level " + requirement.level())))
                                .toList()));
    }

    /** Where a table stands on the page, and in it an entry. */
    static String anchor(String table, String number) {
        return table + "-" + number.replace('.', '-');
    }

    private static Row row(
            PolicyReport report,
            Evidence evidence,
            String table,
            String label,
            Optional<String> uri,
            Optional<String> name) {
        return new Row(
                anchor(table, evidence.number()),
                label,
                uri.orElse(""),
                name.orElse(""),
                evidence.controls().stream()
                        .map(counted ->
                                Wording.counted(counted, report.endpoints().size()))
                        .toList(),
                evidence.rules(),
                evidence.open().size(),
                evidence.waived().size());
    }
}
