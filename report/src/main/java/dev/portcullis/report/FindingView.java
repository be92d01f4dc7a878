package dev.portcullis.report;

import org.jspecify.annotations.Nullable;

/**
 * A finding in words.
 *
 * @param tone {@code error}, {@code warning} or {@code accepted}
 * @param status the same, for readers
 * @param rule the name of the rule
 * @param subject the endpoint or element
 * @param message what is wrong
 * @param fix what to type
 * @param code the annotation in it; empty when it names none
 * @param place where
 * @param waived why it is accepted; null when it is not
 */
record FindingView(
        String tone,
        String status,
        String rule,
        String subject,
        String message,
        String fix,
        String code,
        String place,
        @Nullable String waived) {

    static FindingView of(ReportedFinding finding) {
        String severity = finding.severity() == ReportedFinding.Severity.ERROR ? "error" : "warning";
        boolean accepted = finding.waived() != null;
        return new FindingView(
                accepted ? "accepted" : severity,
                accepted ? "accepted " + severity : severity,
                finding.rule(),
                finding.subject(),
                finding.message(),
                finding.fix(),
                Snippet.of(finding.fix()),
                Wording.place(finding.source()),
                finding.waived());
    }

    boolean hasCode() {
        return !code.isEmpty();
    }
}
