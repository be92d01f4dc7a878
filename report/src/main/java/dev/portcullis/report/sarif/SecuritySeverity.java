package dev.portcullis.report.sarif;

import dev.portcullis.report.RuleEntry;

/**
 * How GitHub ranks a rule: a string from {@code "0.0"} to {@code "10.0"}, critical above 9.0, high from 7.0, medium from
 * 4.0. Nobody can score a rule as CVSS scores a flaw of one product, so the numbers say no more than the catalogue does:
 * whether guards stand on what the rule protects, whether it fails the build, whether it warns.
 */
final class SecuritySeverity {

    private SecuritySeverity() {}

    static String of(RuleEntry rule) {
        return switch (rule.severity()) {
            case ERROR -> rule.essential() ? "8.6" : "7.5";
            case WARNING -> "5.3";
            case STRICT -> "3.7";
        };
    }
}
