package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;

/**
 * What the catalogue says about a rule.
 *
 * @param name the name that is printed, waived, reported and documented
 * @param weight its usual weight
 * @param essential whether turning it below an error is itself worth a warning ({@code E!} in the catalogue)
 * @param guardless whether an endpoint with such a finding has nothing that could be enforced: when the build goes on all
 *     the same, its guard refuses every request
 * @param summary what the rule wants, in one sentence
 * @param cwe the CWE numbers
 * @param owasp the OWASP API Security Top 10 2023 risks, for example {@code API5}
 * @param asvs the ASVS 5.0.0 requirements, for example {@code 8.2.1}
 */
public record RuleInfo(
        String name,
        Weight weight,
        boolean essential,
        boolean guardless,
        String summary,
        List<Integer> cwe,
        List<String> owasp,
        List<String> asvs) {

    public RuleInfo {
        cwe = List.copyOf(cwe);
        owasp = List.copyOf(owasp);
        asvs = List.copyOf(asvs);
    }
}
