package dev.portcullis.report;

import java.util.List;

/**
 * A rule that the application was checked against.
 *
 * @param name the name, by which findings and waivers refer to it
 * @param summary what it wants, in one sentence without the full stop
 * @param severity what its findings usually mean for the build
 * @param essential whether guards stand on what it protects
 * @param cwe the weaknesses that it finds, as CWE numbers
 * @param owasp the risks of the OWASP API Security Top 10 2023, for example {@code API5}
 * @param asvs the requirements of OWASP ASVS 5.0.0 that it bears on, for example {@code 8.2.1}
 */
public record RuleEntry(
        String name,
        String summary,
        Severity severity,
        boolean essential,
        List<Integer> cwe,
        List<String> owasp,
        List<String> asvs) {

    /** What the findings of a rule usually mean. */
    public enum Severity {
        /** The build fails. */
        ERROR,
        /** The build goes on; under the profile {@code strict} it fails. */
        WARNING,
        /** It is told under the profile {@code strict} only, where the build fails. */
        STRICT
    }

    public RuleEntry {
        cwe = List.copyOf(cwe);
        owasp = List.copyOf(owasp);
        asvs = List.copyOf(asvs);
    }
}
