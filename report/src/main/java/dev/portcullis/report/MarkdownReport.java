package dev.portcullis.report;

import dev.portcullis.report.MarkdownTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy as GitHub-flavoured Markdown, made to be read in a pull request: what is wrong and what has changed, then one
 * row for each endpoint; the rest is folded. It fits into one comment: what does not is left out, and the page says so.
 */
public final class MarkdownReport {

    /** The longest comment that GitHub takes, in characters. */
    public static final int LONGEST = 65_536;

    private static final String LEFT_OUT =
            "\n> **Cut at 65,536 characters**, the longest comment that GitHub takes. Left out: ";
    private static final int ROOM_FOR_NOTE = 512;

    private MarkdownReport() {}

    /** The report as Markdown text; equal reports give equal text. */
    public static String render(PolicyReport report) {
        return page(ReportView.of(report, null));
    }

    /** The report with its differences to an earlier policy, as Markdown text. */
    public static String render(PolicyReport report, PolicyChanges changes) {
        return page(ReportView.of(report, changes));
    }

    static String page(ReportView view) {
        StringBuilder page = new StringBuilder(heading(view));
        List<String> leftOut = new ArrayList<>();
        for (MarkdownTable table : tables(view)) {
            if (!table.rows().isEmpty()) {
                table.fit(LONGEST - ROOM_FOR_NOTE - page.length())
                        .ifPresentOrElse(page::append, () -> leftOut.add(table.title()));
            }
        }
        if (!view.endpoints().isEmpty()) {
            String picture = "\n<details>\n<summary>Who reaches what</summary>\n\n" + MermaidPicture.of(view.reach())
                    + "\n</details>\n";
            if (page.length() + picture.length() + ROOM_FOR_NOTE <= LONGEST) {
                page.append(picture);
            } else {
                leftOut.add("Who reaches what");
            }
        }
        if (!leftOut.isEmpty()) {
            page.append(LEFT_OUT).append(Amounts.list(leftOut, "and")).append(".\n");
        }
        return page.toString();
    }

    private static String heading(ReportView view) {
        Markdown page = new Markdown().line("# Access policy").line("");
        if (view.failure() != null) {
            page.line("> **❌ " + view.failure() + "**").line("");
        }
        return page.line(view.counts().stream()
                        .map(count -> count.label() + " **" + count.value() + "**")
                        .collect(Collectors.joining(" · ")))
                .line("")
                .line(Markdown.text(view.generator() + " · profile " + view.profile() + " · " + view.roles()))
                .toString();
    }

    /** In the order in which a reviewer needs them, and in which they get room. */
    private static List<MarkdownTable> tables(ReportView view) {
        return List.of(
                changes(view),
                new MarkdownTable(
                        "Findings",
                        false,
                        List.of("Status", "Rule", "On", "What is wrong", "Fix", "Where"),
                        findings(view)),
                new MarkdownTable("Endpoints", false, endpointColumns(), endpoints(view)),
                new MarkdownTable("Waivers", true, List.of("Rule", "On", "Reason", "Until", "Where"), waivers(view)),
                new MarkdownTable("Changed severities", true, List.of("Rule", "Severity", "Effect"), overrides(view)),
                new MarkdownTable(
                        "What leaves",
                        true,
                        List.of("Type", "Property", "Java type", "Received by", "Sensitivity", "Declared"),
                        types(view)),
                new MarkdownTable(
                        "What may be set",
                        true,
                        List.of("Type", "Property", "Java type", "Set by", "Reason", "Declared"),
                        accepted(view)),
                new MarkdownTable(
                        "Where policies are declared",
                        true,
                        List.of("Endpoint", "Java method", "Declared"),
                        declarations(view)));
    }

    private static MarkdownTable changes(ReportView view) {
        ChangesView changes = view.changes() == null ? new ChangesView("", List.of()) : view.changes();
        return new MarkdownTable(
                "Changes against " + Markdown.text(changes.with()),
                false,
                List.of("On", "Change", "Before", "After"),
                changes.rows().stream()
                        .<Row>map(change -> () -> List.of(
                                Markdown.code(change.subject()),
                                change.tone().equals("error") ? "**❌ weaker**" : change.status(),
                                Markdown.text(change.before()),
                                Markdown.text(change.after())))
                        .toList());
    }

    private static List<String> endpointColumns() {
        List<String> columns = new ArrayList<>(List.of("Endpoint"));
        columns.addAll(Dimension.TITLES);
        return columns;
    }

    private static List<Row> endpoints(ReportView view) {
        return view.endpoints().stream()
                .<Row>map(endpoint -> () -> endpoint(endpoint))
                .toList();
    }

    private static List<String> endpoint(EndpointView endpoint) {
        List<String> cells = new ArrayList<>(List.of(name(endpoint)));
        endpoint.dimensions()
                .forEach(dimension -> cells.add(lines(dimension.briefs().stream()
                        .map(brief -> brief.text() + (brief.isDefault() ? " (default)" : "")))));
        return cells;
    }

    private static List<Row> declarations(ReportView view) {
        return view.endpoints().stream()
                .<Row>map(endpoint -> () -> List.of(
                        name(endpoint), Markdown.code(endpoint.javaMethod()), lines(endpoint.origins().stream())))
                .toList();
    }

    private static String name(EndpointView endpoint) {
        return Markdown.text(endpoint.httpMethod()) + " " + Markdown.code(endpoint.route());
    }

    private static List<Row> accepted(ReportView view) {
        List<Row> rows = new ArrayList<>();
        for (AcceptedView type : view.accepted()) {
            for (AcceptedView.Property property : type.properties()) {
                rows.add(() -> List.of(
                        Markdown.code(type.name()),
                        Markdown.code(property.name()),
                        Markdown.code(property.type()),
                        Markdown.text(property.condition() + (property.byDefault() ? " (default)" : "")),
                        Markdown.text(property.reason()),
                        Markdown.text(property.origin())));
            }
            for (String refused : type.refused()) {
                rows.add(() -> List.of(Markdown.code(type.name()), Markdown.code(refused), "", "**nobody**", "", ""));
            }
        }
        return rows;
    }

    private static List<Row> types(ReportView view) {
        List<Row> rows = new ArrayList<>();
        for (TypeView type : view.types()) {
            for (TypeView.Property property : type.properties()) {
                rows.add(() -> List.of(
                        Markdown.code(type.name()),
                        Markdown.code(property.name()),
                        Markdown.code(property.type()),
                        Markdown.text(property.condition()),
                        Markdown.text(property.sensitivity()),
                        Markdown.text(property.origin())));
            }
            for (String withheld : type.withheld()) {
                rows.add(() ->
                        List.of(Markdown.code(type.name()), Markdown.code(withheld), "", "**never leaves**", "", ""));
            }
        }
        return rows;
    }

    private static List<Row> findings(ReportView view) {
        return view.findings().stream()
                .<Row>map(finding -> () -> List.of(
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

    private static List<Row> waivers(ReportView view) {
        return view.waivers().stream()
                .<Row>map(waiver ->
                        () -> cells(waiver.rule(), waiver.on(), waiver.reason(), waiver.until(), waiver.place()))
                .toList();
    }

    private static List<Row> overrides(ReportView view) {
        return view.overrides().stream()
                .<Row>map(change -> () -> cells(change.rule(), change.severity(), change.effect()))
                .toList();
    }

    private static List<String> cells(String... values) {
        return Stream.of(values).map(Markdown::text).toList();
    }

    private static String lines(Stream<String> values) {
        return values.map(Markdown::text).collect(Collectors.joining("<br>"));
    }
}
