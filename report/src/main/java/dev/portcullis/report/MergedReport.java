package dev.portcullis.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reports of the modules of one application as one report. */
public final class MergedReport {

    private static final Comparator<EndpointPolicy> BY_ROUTE = Comparator.comparing(EndpointPolicy::route)
            .thenComparing(EndpointPolicy::httpMethod)
            .thenComparing(EndpointPolicy::resource)
            .thenComparing(EndpointPolicy::method);

    private static final Comparator<ReportedWaiver> BY_PLACE = Comparator.<ReportedWaiver, String>comparing(
                    waiver -> waiver.source().file())
            .thenComparingInt(waiver -> waiver.source().line());

    private static final List<String> SEVERITIES = List.of("off", "warning", "error");

    private MergedReport() {}

    /**
     * Everything that any of them says, in the order of the format; of a profile and of a changed severity, the weaker one. What
     * two of them say in the same words is said once.
     *
     * @param reports at least one
     */
    public static PolicyReport of(List<PolicyReport> reports) {
        boolean strict = reports.stream().allMatch(report -> report.profile().equals("strict"));
        return new PolicyReport(
                PolicyReport.SCHEMA_VERSION,
                reports.get(0).generator(),
                strict ? "strict" : "standard",
                List.copyOf(new TreeSet<>(all(reports, PolicyReport::roles).toList())),
                implied(reports),
                first(new LinkedHashMap<>(), all(reports, PolicyReport::rules), RuleEntry::name),
                all(reports, PolicyReport::endpoints)
                        .distinct()
                        .sorted(BY_ROUTE)
                        .toList(),
                first(new TreeMap<>(), all(reports, PolicyReport::types), ExposedType::name),
                first(new TreeMap<>(), all(reports, PolicyReport::accepted), AcceptedType::name),
                all(reports, PolicyReport::findings).distinct().toList(),
                all(reports, PolicyReport::waivers).distinct().sorted(BY_PLACE).toList(),
                overrides(reports));
    }

    private static List<RoleImplication> implied(List<PolicyReport> reports) {
        TreeMap<String, TreeSet<String>> implied = new TreeMap<>();
        all(reports, PolicyReport::implied)
                .forEach(implication -> implied.computeIfAbsent(implication.role(), unknown -> new TreeSet<>())
                        .addAll(implication.roles()));
        return implied.entrySet().stream()
                .map(entry -> new RoleImplication(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static List<SeverityOverride> overrides(List<PolicyReport> reports) {
        TreeMap<String, SeverityOverride> weakest = new TreeMap<>();
        all(reports, PolicyReport::overrides)
                .forEach(override -> weakest.merge(
                        override.rule(),
                        override,
                        BinaryOperator.minBy(Comparator.comparingInt(each -> SEVERITIES.indexOf(each.severity())))));
        return List.copyOf(weakest.values());
    }

    private static <E> Stream<E> all(List<PolicyReport> reports, Function<PolicyReport, Collection<E>> part) {
        return reports.stream().flatMap(report -> part.apply(report).stream());
    }

    /** Of those with one name, the first. */
    private static <E> List<E> first(Map<String, E> byName, Stream<E> entries, Function<E, String> name) {
        entries.forEach(entry -> byName.putIfAbsent(name.apply(entry), entry));
        return List.copyOf(byName.values());
    }
}
