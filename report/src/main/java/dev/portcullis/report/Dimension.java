package dev.portcullis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of policy on one endpoint, in words.
 *
 * @param title the heading of its column
 * @param statements at least one
 */
record Dimension(String title, List<Statement> statements) {

    static final List<String> TITLES =
            List.of("Who may call", "Owner", "Rate", "Size", "What may be set", "What leaves");

    private record Bound(long limit, String unit) {}

    /** A line of a cell. */
    record Brief(String text, String tone) {

        boolean isDefault() {
            return tone.equals("default");
        }
    }

    /** For a cell of the matrix: what nobody declared is one line, so that it does not bury what somebody did. */
    List<Brief> briefs() {
        List<Brief> briefs = new ArrayList<>();
        List<String> defaults = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.isDefault()) {
                defaults.add(statement.brief());
            } else {
                briefs.add(new Brief(statement.brief(), statement.tone()));
            }
        }
        if (defaults.size() == 1) {
            briefs.add(new Brief(defaults.get(0), "default"));
        } else if (defaults.size() > 1) {
            briefs.add(new Brief(
                    (briefs.isEmpty() ? "" : "else ")
                            + String.join(
                                    ", ",
                                    defaults.stream()
                                            .map(brief -> brief.substring(brief.indexOf('≤')))
                                            .distinct()
                                            .toList()),
                    "default"));
        }
        return briefs;
    }

    static List<Dimension> of(EndpointPolicy endpoint) {
        List<Statement> rates = new ArrayList<>();
        endpoint.rates().forEach(rate -> rates.add(Wording.rate(rate)));
        if (endpoint.attempts() != null) {
            rates.add(Wording.attempts(endpoint.attempts()));
        }
        return List.of(
                new Dimension(TITLES.get(0), List.of(Wording.access(endpoint.access()))),
                new Dimension(
                        TITLES.get(1),
                        orElse(
                                endpoint.ownership().stream()
                                        .map(Wording::ownership)
                                        .toList(),
                                Wording.NO_OWNER)),
                new Dimension(TITLES.get(2), orElse(rates, Wording.NO_RATE)),
                new Dimension(TITLES.get(3), orElse(sizes(endpoint.sizes()), Wording.NO_INPUT)),
                new Dimension(TITLES.get(4), List.of(Wording.request(endpoint.request()))),
                new Dimension(
                        TITLES.get(5),
                        orElse(
                                endpoint.responses().stream()
                                        .map(Wording::response)
                                        .toList(),
                                Wording.NO_RESPONSE)));
    }

    /** Inputs with one bound share a statement, declared ones first: defaults would bury them. */
    private static List<Statement> sizes(List<SizeEntry> sizes) {
        Map<Bound, List<SizeEntry>> defaults = new LinkedHashMap<>();
        Set<SizeEntry> declared = new LinkedHashSet<>();
        for (SizeEntry size : sizes) {
            if (size.byDefault()) {
                defaults.computeIfAbsent(new Bound(size.limit(), size.unit()), bound -> new ArrayList<>())
                        .add(size);
            } else {
                declared.add(size);
            }
        }
        List<Statement> statements = new ArrayList<>();
        declared.forEach(size -> statements.add(Wording.size(List.of(size.input()), size)));
        defaults.values()
                .forEach(same -> statements.add(
                        Wording.size(same.stream().map(SizeEntry::input).toList(), same.get(0))));
        return statements;
    }

    private static List<Statement> orElse(List<Statement> statements, Statement absent) {
        return statements.isEmpty() ? List.of(absent) : List.copyOf(statements);
    }
}
