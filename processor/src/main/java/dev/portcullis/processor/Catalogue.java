package dev.portcullis.processor;

import dev.portcullis.processor.check.RuleInfo;
import dev.portcullis.processor.check.Rules;
import dev.portcullis.report.RuleEntry;
import java.util.List;

/** The catalogue of rules in the words of the report. */
final class Catalogue {

    private Catalogue() {}

    static List<RuleEntry> entries() {
        return Rules.infos().stream().map(Catalogue::entry).toList();
    }

    private static RuleEntry entry(RuleInfo rule) {
        RuleEntry.Severity severity = switch (rule.weight()) {
            case ERROR -> RuleEntry.Severity.ERROR;
            case WARNING -> RuleEntry.Severity.WARNING;
            case STRICT -> RuleEntry.Severity.STRICT;
        };
        return new RuleEntry(
                rule.name(), rule.summary(), severity, rule.essential(), rule.cwe(), rule.owasp(), rule.asvs());
    }
}
