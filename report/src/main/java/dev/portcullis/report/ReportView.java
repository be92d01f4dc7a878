package dev.portcullis.report;

import dev.portcullis.report.insight.Audience;
import dev.portcullis.report.insight.Flow;
import dev.portcullis.report.insight.Leaving;
import dev.portcullis.report.insight.RoleHierarchy;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report in words: all that a renderer lays out.
 *
 * @param generator what wrote it
 * @param profile the profile of rules
 * @param roles the role catalogue in words
 * @param failure why the build failed; null when it did not
 * @param counts the numbers of the first screen
 * @param columns the kinds of policy, {@link Dimension#TITLES}
 * @param endpoints in the order of the report, like all that follows
 * @param types the types that may leave
 * @param accepted the types that callers may send
 * @param findings waived ones too
 * @param waivers the accepted findings' waivers
 * @param overrides changed severities
 * @param choices what callers the page's script can select endpoints by
 * @param audiences what each kind of callers reaches
 * @param data where each class of data leaves
 * @param evidence what the report is evidence for
 * @param reach who reaches what
 * @param flow the same as a picture
 * @param changes the differences to an earlier policy; null when none was given
 */
record ReportView(
        String generator,
        String profile,
        String roles,
        @Nullable String failure,
        List<Count> counts,
        List<String> columns,
        List<EndpointView> endpoints,
        List<TypeView> types,
        List<AcceptedView> accepted,
        List<FindingView> findings,
        List<Waiver> waivers,
        List<SeverityChange> overrides,
        List<FilterTags.Choice> choices,
        List<AudiencePivot> audiences,
        List<DataPivot> data,
        List<EvidenceTable> evidence,
        Flow reach,
        FlowPicture flow,
        @Nullable ChangesView changes) {

    /**
     * A waiver.
     *
     * @param rule the name of the rule
     * @param on the element that carries it
     * @param reason why
     * @param until its last day, by which they are sorted
     * @param place where
     */
    record Waiver(String rule, String on, String reason, String until, String place) {}

    /**
     * A changed severity.
     *
     * @param rule the name of the rule
     * @param severity the new one
     * @param effect what that means for the protection
     * @param weakens whether it protects less
     */
    record SeverityChange(String rule, String severity, String effect, boolean weakens) {}

    static ReportView of(PolicyReport report, @Nullable PolicyChanges changes) {
        Anchors anchors = new Anchors();
        RoleHierarchy hierarchy = new RoleHierarchy(report.implied());
        Leaving leaving = new Leaving(report);
        Chips chips = new Chips();
        Flow reach = Flow.of(report, leaving);
        List<Audience> audiences = Audience.of(report);
        FilterTags tags = new FilterTags(report, audiences);
        List<TypeView> types = report.types().stream()
                .map(type -> TypeView.of(type, anchors, hierarchy))
                .toList();
        List<AcceptedView> accepted = report.accepted().stream()
                .map(type -> AcceptedView.of(type, anchors))
                .toList();
        Map<String, AcceptedView> acceptedByName = accepted.stream()
                .collect(Collectors.toMap(AcceptedView::name, Function.identity(), (first, same) -> first));
        Map<String, TypeView> typesByName =
                types.stream().collect(Collectors.toMap(TypeView::name, Function.identity(), (first, same) -> first));
        IdentityHashMap<EndpointPolicy, EndpointLink> links = new IdentityHashMap<>();
        report.endpoints()
                .forEach(endpoint -> links.put(
                        endpoint,
                        new EndpointLink(
                                anchors.claim(endpoint.httpMethod() + " " + endpoint.route()),
                                endpoint.httpMethod(),
                                endpoint.route())));
        return new ReportView(
                report.generator(),
                report.profile(),
                report.roles().isEmpty() ? "no role catalogue" : "roles " + Wording.roleNames(report.roles(), "and"),
                failure(report),
                Count.of(report, tags, changes),
                Dimension.TITLES,
                report.endpoints().stream()
                        .map(endpoint -> EndpointView.of(
                                endpoint,
                                tags,
                                Objects.requireNonNull(links.get(endpoint)),
                                leaving,
                                typesByName,
                                acceptedByName,
                                chips))
                        .toList(),
                types,
                accepted,
                report.findings().stream().map(FindingView::of).toList(),
                report.waivers().stream()
                        .sorted(Comparator.comparing(ReportedWaiver::until))
                        .map(ReportView::waiver)
                        .toList(),
                report.overrides().stream().map(ReportView::override).toList(),
                FilterTags.choices(audiences),
                report.endpoints().isEmpty() ? List.of() : AudiencePivot.of(audiences, report, leaving, links),
                DataPivot.of(report, leaving, links),
                report.endpoints().isEmpty() ? List.of() : EvidenceTable.of(report),
                reach,
                FlowPicture.of(reach),
                changes == null ? null : ChangesView.of(changes));
    }

    private static @Nullable String failure(PolicyReport report) {
        long errors = Count.open(report, ReportedFinding.Severity.ERROR);
        return errors == 0 ? null : "This build failed: " + Amounts.count(errors, "error") + ".";
    }

    private static Waiver waiver(ReportedWaiver waiver) {
        return new Waiver(waiver.rule(), waiver.on(), waiver.reason(), waiver.until(), Wording.place(waiver.source()));
    }

    private static SeverityChange override(SeverityOverride override) {
        return new SeverityChange(
                override.rule(),
                override.severity(),
                override.weakens() ? "weakens protection" : "does not weaken protection",
                override.weakens());
    }
}
