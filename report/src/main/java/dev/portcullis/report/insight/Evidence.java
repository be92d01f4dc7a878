package dev.portcullis.report.insight;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.NumberOrder;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.RuleEntry;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a report shows that bears on one entry of a catalogue. It says what is enforced and what was found, and never that
 * a requirement is met: no tool can know that of an application.
 *
 * @param number the entry, for example {@code 8.2.1}
 * @param controls what endpoints declare that bears on it, with the endpoints that have it
 * @param rules the names of the rules that look for its violation
 * @param open the findings of those rules that nobody accepted
 * @param waived those that somebody did
 */
public record Evidence(
        String number,
        List<Counted> controls,
        List<String> rules,
        List<ReportedFinding> open,
        List<ReportedFinding> waived) {

    /**
     * A control, and where it is.
     *
     * @param control what is declared
     * @param endpoints the endpoints that declare it
     */
    public record Counted(Control control, List<EndpointPolicy> endpoints) {

        public Counted {
            endpoints = List.copyOf(endpoints);
        }

        private static Counted of(Control control, PolicyReport report) {
            return new Counted(
                    control, report.endpoints().stream().filter(control::isOn).toList());
        }
    }

    public Evidence {
        controls = List.copyOf(controls);
        rules = List.copyOf(rules);
        open = List.copyOf(open);
        waived = List.copyOf(waived);
    }

    /** The endpoints that at least one of the controls is on, in the order of the report. */
    public List<EndpointPolicy> endpoints(PolicyReport report) {
        return report.endpoints().stream()
                .filter(endpoint ->
                        controls.stream().anyMatch(counted -> counted.control().isOn(endpoint)))
                .toList();
    }

    /** For every weakness that a rule or a control refers to, by its number. */
    public static List<Evidence> byWeakness(PolicyReport report) {
        return collect(report, rule -> texts(rule.cwe()), control -> texts(control.cwe()));
    }

    /** For every risk of the OWASP API Security Top 10 2023 that a rule or a control refers to. */
    public static List<Evidence> byRisk(PolicyReport report) {
        return collect(report, RuleEntry::owasp, Control::owasp);
    }

    /** For every requirement of OWASP ASVS 5.0.0 that a rule or a control refers to. */
    public static List<Evidence> byRequirement(PolicyReport report) {
        return collect(report, RuleEntry::asvs, Control::asvs);
    }

    private static List<Evidence> collect(
            PolicyReport report, Function<RuleEntry, List<String>> ofRule, Function<Control, List<String>> ofControl) {
        SortedSet<String> numbers = new TreeSet<>(NumberOrder.BY_NUMBERS);
        report.rules().forEach(rule -> numbers.addAll(ofRule.apply(rule)));
        Control.ALL.forEach(control -> numbers.addAll(ofControl.apply(control)));
        List<Counted> counted =
                Control.ALL.stream().map(control -> Counted.of(control, report)).toList();
        return numbers.stream()
                .map(number -> of(
                        number,
                        report,
                        report.rules().stream()
                                .filter(rule -> ofRule.apply(rule).contains(number))
                                .map(RuleEntry::name)
                                .toList(),
                        counted.stream()
                                .filter(each -> ofControl.apply(each.control()).contains(number))
                                .toList()))
                .toList();
    }

    private static Evidence of(String number, PolicyReport report, List<String> rules, List<Counted> controls) {
        List<ReportedFinding> findings = report.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
        return new Evidence(
                number,
                controls,
                rules,
                findings.stream().filter(finding -> finding.waived() == null).toList(),
                findings.stream().filter(finding -> finding.waived() != null).toList());
    }

    private static List<String> texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
