package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bounds are possible, and one of them is not what whoever wrote it may think. */
final class RiskySize implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "RiskySize",
            Weight.WARNING,
            false,
            false,
            "Bounds agree with each other, and what is costly to read has one",
            List.of(770, 1333),
            List.of("API4"),
            List.of("1.3.12"));

    /** Methods whose body means nothing, with the section of RFC 9110 that says so. */
    private static final Map<String, String> WITHOUT_BODY = Map.of("GET", "9.3.1", "HEAD", "9.3.2", "DELETE", "9.3.5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        UnreachableBounds unreachable = UnreachableBounds.of(api);
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.of(
                                ofMethod(endpoint),
                                ofParameters(endpoint),
                                ofBody(endpoint),
                                ofMembers(api, endpoint, unreachable))
                        .flatMap(found -> found));
    }

    private Stream<Finding> ofMethod(Endpoint endpoint) {
        String method = endpoint.signature().httpMethod();
        return endpoint.signature().body().stream()
                .filter(body -> WITHOUT_BODY.containsKey(method))
                .map(body -> at(
                        body.place(),
                        endpoint,
                        "it takes a body, which means nothing in a request of " + method + " (RFC 9110 section "
                                + WITHOUT_BODY.get(method)
                                + "): servers on the way drop it, refuse it or read it as the next"
                                + " request",
                        "take it as parameters of the query, or use POST"));
    }

    private Stream<Finding> ofParameters(Endpoint endpoint) {
        return endpoint.signature().parameters().stream()
                .flatMap(parameter -> risks(parameter.bounds(), parameter.place())
                        .map(risk -> at(risk.place(), endpoint, risk.problem(), risk.fix())));
    }

    /** The bytes of the body bound what the body itself is. */
    private Stream<Finding> ofBody(Endpoint endpoint) {
        return endpoint.signature().body().stream()
                .flatMap(body -> endpoint.bodySize().isEmpty()
                        ? risks(body.bounds(), body.place())
                        : risks(body.bounds().content(), body.place()))
                .map(risk -> at(risk.place(), endpoint, risk.problem(), risk.fix()));
    }

    private Stream<Finding> ofMembers(Api api, Endpoint endpoint, UnreachableBounds unreachable) {
        return Member.of(api, endpoint).stream()
                .flatMap(member -> Stream.concat(
                                risks(
                                        member.property().bounds(),
                                        member.property().place()),
                                unreachable.risks(member.property().bounds()))
                        .map(risk -> at(
                                risk.place(),
                                member.structure(),
                                member.property(),
                                endpoint,
                                risk.problem(),
                                risk.fix())));
    }

    /** What is risky, where, and what to do. */
    record Risk(Place place, String problem, String fix) {}

    private static Stream<Risk> risks(Bounds bounds, Place place) {
        Stream<Risk> inside = bounds.held().stream().flatMap(held -> risks(held, place));
        return Stream.of(larger(bounds), pattern(bounds), inside).flatMap(found -> found);
    }

    private static Stream<Risk> larger(Bounds bounds) {
        return bounds.maxSize().stream()
                .flatMap(maxSize -> bounds.constraint().stream()
                        .filter(constraint ->
                                constraint.policy().max() < maxSize.policy().max())
                        .map(constraint -> new Risk(
                                maxSize.place(),
                                "@MaxSize(" + maxSize.policy().max() + ") is more than the "
                                        + constraint.policy().max() + " of @"
                                        + constraint.policy().annotation() + ", and the smaller one is in force",
                                "write @MaxSize(" + constraint.policy().max() + "), or remove one of the two")));
    }

    private static Stream<Risk> pattern(Bounds bounds) {
        return bounds.pattern().stream()
                .filter(pattern -> bounds.size().isEmpty())
                .map(pattern -> new Risk(
                        pattern,
                        "@Pattern matches a text of any length that the server lets in, and some expressions take"
                                + " exponential time for it",
                        "add @MaxSize(…) or @Size(max = …) with the most characters that can match"));
    }
}
