package dev.portcullis.processor.report;

import dev.portcullis.processor.model.Assessment.Assessed;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Settings;
import dev.portcullis.processor.report.ReportFiles.Round;
import dev.portcullis.report.AcceptedType;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedType;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.ReportedFinding.Severity;
import dev.portcullis.report.ReportedWaiver;
import dev.portcullis.report.RoleImplication;
import dev.portcullis.report.RuleEntry;
import dev.portcullis.report.SeverityOverride;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says what was found in the words of the report. */
final class Reporter {

    private static final Comparator<EndpointPolicy> ORDER = Comparator.comparing(EndpointPolicy::route)
            .thenComparing(EndpointPolicy::httpMethod)
            .thenComparing(EndpointPolicy::resource)
            .thenComparing(EndpointPolicy::method);

    private Reporter() {}

    /**
     * The report of a compilation.
     *
     * @param rules every rule that was checked
     */
    static PolicyReport report(List<Round> rounds, Settings settings, List<RuleEntry> rules) {
        return new PolicyReport(
                PolicyReport.SCHEMA_VERSION,
                Version.GENERATOR,
                settings.strict() ? "strict" : "standard",
                rounds.stream()
                        .flatMap(round -> round.api().catalog().roles().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                implied(rounds),
                rules,
                rounds.stream()
                        .flatMap(round -> round.api().endpoints().stream().map(endpoint -> endpoint(round, endpoint)))
                        .sorted(ORDER)
                        .toList(),
                types(rounds),
                accepted(rounds),
                rounds.stream()
                        .flatMap(round -> round.assessment().findings().stream())
                        .map(Reporter::finding)
                        .toList(),
                rounds.stream()
                        .flatMap(round -> round.api().waivers().stream())
                        .sorted(Comparator.comparing(Declared::place))
                        .map(Reporter::waiver)
                        .toList(),
                new TreeMap<>(settings.severities())
                        .entrySet().stream()
                                .map(override -> new SeverityOverride(
                                        override.getKey(),
                                        override.getValue().name().toLowerCase(Locale.ROOT),
                                        override.getValue() != Settings.Severity.ERROR
                                                && essential(rules, override.getKey())))
                                .toList());
    }

    private static List<RoleImplication> implied(List<Round> rounds) {
        TreeMap<String, Set<String>> implied = new TreeMap<>();
        for (Round round : rounds) {
            round.api()
                    .catalog()
                    .implied()
                    .forEach((role, roles) -> implied.computeIfAbsent(role, same -> new TreeSet<>())
                            .addAll(roles));
        }
        return implied.entrySet().stream()
                .map(entry -> new RoleImplication(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static boolean essential(List<RuleEntry> rules, String name) {
        return rules.stream().anyMatch(rule -> rule.essential() && rule.name().equals(name));
    }

    private static EndpointPolicy endpoint(Round round, Endpoint endpoint) {
        boolean refused = round.assessment().unenforceable().containsKey(endpoint.signature());
        return EndpointEntries.of(round.api(), endpoint, refused);
    }

    private static List<ExposedType> types(List<Round> rounds) {
        TreeMap<String, ExposedType> types = new TreeMap<>();
        for (Round round : rounds) {
            round.api()
                    .leaving(round.api().endpoints())
                    .forEach((name, structure) -> types.put(name, ExposedTypes.of(structure)));
        }
        return List.copyOf(types.values());
    }

    private static List<AcceptedType> accepted(List<Round> rounds) {
        TreeMap<String, AcceptedType> types = new TreeMap<>();
        for (Round round : rounds) {
            round.api()
                    .entering(round.api().endpoints())
                    .forEach((name, structure) -> types.put(name, AcceptedTypes.of(structure)));
        }
        return List.copyOf(types.values());
    }

    private static ReportedFinding finding(Assessed assessed) {
        Finding finding = assessed.finding();
        Place shown = shown(finding);
        return new ReportedFinding(
                finding.rule(),
                assessed.error() ? Severity.ERROR : Severity.WARNING,
                finding.subject(),
                finding.problem(),
                finding.fix(),
                assessed.endpoints(),
                Locations.source(shown),
                Locations.region(shown),
                assessed.waiver().map(waiver -> waiver.policy().reason()).orElse(null));
    }

    /** Where a reader can look: what stands in a class file is shown at the resource class that inherits it. */
    private static Place shown(Finding finding) {
        return finding.endpoint()
                .map(endpoint -> endpoint.resource().place())
                .filter(resource -> finding.place().line() == 0 && resource.line() > 0)
                .orElse(finding.place());
    }

    private static ReportedWaiver waiver(Declared<Policy.Waiver> declared) {
        Policy.Waiver waiver = declared.policy();
        return new ReportedWaiver(
                waiver.rule(),
                waiver.reason(),
                waiver.until(),
                declared.origin().declaredOn(),
                Locations.source(declared.place()));
    }
}
