package dev.portcullis.report;

import dev.portcullis.report.insight.Leaving;
import dev.portcullis.report.insight.Refusal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint in words.
 *
 * @param anchor where its card stands on the page
 * @param httpMethod for example {@code GET}
 * @param route the full template
 * @param javaMethod the class and method, without packages
 * @param place where the method stands
 * @param tone {@code public}, {@code refused} or {@code guarded}
 * @param dimensions one for each of {@link Dimension#TITLES}, in that order
 * @param accepted the types that callers may send to it
 * @param types the types that may leave it
 * @param summary all of it in a sentence or two
 * @param tags what the page's script selects it by
 * @param refusals what callers are answered when it refuses
 * @param chips what its policies are evidence for
 * @param findings what was found about it
 */
record EndpointView(
        String anchor,
        String httpMethod,
        String route,
        String javaMethod,
        String place,
        String tone,
        List<Dimension> dimensions,
        List<AcceptedView> accepted,
        List<TypeView> types,
        String summary,
        String tags,
        List<Refusal> refusals,
        List<Chip> chips,
        List<FindingView> findings) {

    static EndpointView of(
            EndpointPolicy endpoint,
            FilterTags tags,
            EndpointLink link,
            Leaving leaving,
            Map<String, TypeView> typesByName,
            Map<String, AcceptedView> acceptedByName,
            Chips chips) {
        return new EndpointView(
                link.anchor(),
                endpoint.httpMethod(),
                endpoint.route(),
                Wording.type(endpoint.resource()) + "." + Wording.type(endpoint.method()),
                Wording.place(endpoint.source()),
                tone(endpoint.access()),
                Dimension.of(endpoint),
                Stream.ofNullable(endpoint.request())
                        .map(RequestEntry::type)
                        .filter(acceptedByName::containsKey)
                        .map(acceptedByName::get)
                        .toList(),
                leaving.types(endpoint).stream()
                        .map(ExposedType::name)
                        .filter(typesByName::containsKey)
                        .map(typesByName::get)
                        .toList(),
                Wording.summary(endpoint),
                String.join(" ", tags.of(endpoint)),
                Refusal.of(endpoint),
                chips.of(endpoint),
                tags.findings(endpoint).stream().map(FindingView::of).toList());
    }

    /** Every place of a declaration, each with the kinds of policy that it declares. */
    List<String> origins() {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        for (Dimension dimension : dimensions) {
            for (Statement statement : dimension.statements()) {
                if (statement.isDeclared()) {
                    titles.computeIfAbsent(statement.shortOrigin(), origin -> new LinkedHashSet<>())
                            .add(dimension.title());
                }
            }
        }
        return titles.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    private static String tone(@Nullable AccessEntry access) {
        if (access == null) {
            return "refused";
        }
        return access.kind() == AccessEntry.Kind.PUBLIC ? "public" : "guarded";
    }
}
