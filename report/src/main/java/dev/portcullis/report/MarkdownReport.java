package dev.portcullis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policy as GitHub-flavoured Markdown, made to be read in a pull request: one row for each endpoint. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /** The report as Markdown text; equal reports give equal text. */
    public static String render(PolicyReport report) {
        ReportView view = ReportView.of(report, null);
        Markdown page = new Markdown().line("# Access policy").line("");
        if (view.failure() != null) {
            page.line("> **❌ " + view.failure() + "**").line("");
        }
        page.line(view.counts().stream()
                        .map(count -> count.label() + " **" + count.value() + "**")
                        .collect(Collectors.joining(" · ")))
                .line("")
                .line(Markdown.text(view.generator() + " · profile " + view.profile() + " · " + view.roles()));
        page.section("Endpoints", endpointColumns(), endpoints(view));
        page.section(
                "What may be set",
                List.of("Type", "Property", "Java type", "Set by", "Reason", "Declared"),
                accepted(view));
        page.section(
                "What leaves",
                List.of("Type", "Property", "Java type", "Received by", "Sensitivity", "Declared"),
                types(view));
        page.section("Findings", List.of("Status", "Rule", "On", "What is wrong", "Fix", "Where"), findings(view));
        page.section("Waivers", List.of("Rule", "On", "Reason", "Until", "Where"), waivers(view));
        page.section("Changed severities", List.of("Rule", "Severity", "Effect"), overrides(view));
        return page.toString();
    }

    private static List<String> endpointColumns() {
        List<String> columns = new ArrayList<>(List.of("Method", "Route", "Java method"));
        columns.addAll(Dimension.TITLES);
        columns.add("Declared");
        return columns;
    }

    private static List<List<String>> endpoints(ReportView view) {
        return view.endpoints().stream().map(MarkdownReport::endpoint).toList();
    }

    private static List<String> endpoint(EndpointView endpoint) {
        List<String> cells = new ArrayList<>(List.of(
                Markdown.text(endpoint.httpMethod()),
                Markdown.code(endpoint.route()),
                Markdown.code(endpoint.javaMethod())));
        endpoint.dimensions()
                .forEach(dimension -> cells.add(lines(dimension.statements().stream()
                        .map(statement -> statement.brief() + (statement.isDefault() ? " (default)" : "")))));
        cells.add(lines(endpoint.origins().stream()));
        return cells;
    }

    private static List<List<String>> accepted(ReportView view) {
        List<List<String>> rows = new ArrayList<>();
        for (AcceptedView type : view.accepted()) {
            for (AcceptedView.Property property : type.properties()) {
                rows.add(List.of(
                        Markdown.code(type.name()),
                        Markdown.code(property.name()),
                        Markdown.code(property.type()),
                        Markdown.text(property.condition() + (property.byDefault() ? " (default)" : "")),
                        Markdown.text(property.reason()),
                        Markdown.text(property.origin())));
            }
            for (String refused : type.refused()) {
                rows.add(List.of(Markdown.code(type.name()), Markdown.code(refused), "", "**nobody**", "", ""));
            }
        }
        return rows;
    }

    private static List<List<String>> types(ReportView view) {
        List<List<String>> rows = new ArrayList<>();
        for (TypeView type : view.types()) {
            for (TypeView.Property property : type.properties()) {
                rows.add(List.of(
                        Markdown.code(type.name()),
                        Markdown.code(property.name()),
                        Markdown.code(property.type()),
                        Markdown.text(property.condition()),
                        Markdown.text(property.sensitivity()),
                        Markdown.text(property.origin())));
            }
            for (String withheld : type.withheld()) {
                rows.add(List.of(Markdown.code(type.name()), Markdown.code(withheld), "", "**never leaves**", "", ""));
            }
        }
        return rows;
    }

    private static List<List<String>> findings(ReportView view) {
        return view.findings().stream()
                .map(finding -> List.of(
                        Markdown.text(finding.status()),
                        Markdown.text(finding.rule()),
                        Markdown.text(finding.subject()),
                        finding.waived() == null
                                ? Markdown.text(finding.message())
                                : lines(Stream.of(finding.message(), "Accepted: " + finding.waived())),
                        Markdown.text(finding.fix()),
                        Markdown.text(finding.place())))
                .toList();
    }

    private static List<List<String>> waivers(ReportView view) {
        return view.waivers().stream()
                .map(waiver -> cells(waiver.rule(), waiver.on(), waiver.reason(), waiver.until(), waiver.place()))
                .toList();
    }

    private static List<List<String>> overrides(ReportView view) {
        return view.overrides().stream()
                .map(change -> cells(change.rule(), change.severity(), change.effect()))
                .toList();
    }

    private static List<String> cells(String... values) {
        return Stream.of(values).map(Markdown::text).toList();
    }

    private static String lines(Stream<String> values) {
        return values.map(Markdown::text).collect(Collectors.joining("<br>"));
    }
}
