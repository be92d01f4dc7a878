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
        return Stream.concat(
                api.endpoints().stream().flatMap(this::ofMethod),
                Input.of(api).flatMap(input -> remarks(input, unreachable).map(remark -> input.finding(this, remark))));
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

    private static Stream<Remark> remarks(Input input, UnreachableBounds unreachable) {
        Bounds bounds = input.boundedByBytes() ? input.bounds().content() : input.bounds();
        Stream<Remark> risks = risks(bounds, input.place());
        return input.is(Input.Kind.MEMBER) ? Stream.concat(risks, unreachable.risks(bounds)) : risks;
    }

    private static Stream<Remark> risks(Bounds bounds, Place place) {
        Stream<Remark> inside = bounds.held().stream().flatMap(held -> risks(held, place));
        return Stream.of(larger(bounds), pattern(bounds), inside).flatMap(found -> found);
    }

    private static Stream<Remark> larger(Bounds bounds) {
        return bounds.maxSize().stream()
                .flatMap(maxSize -> bounds.constraint().stream()
                        .filter(constraint ->
                                constraint.policy().max() < maxSize.policy().max())
                        .map(constraint -> new Remark(
                                maxSize.place(),
                                "@MaxSize(" + maxSize.policy().max() + ") is more than the "
                                        + constraint.policy().max() + " of @"
                                        + constraint.policy().annotation() + ", and the smaller one is in force",
                                "write @MaxSize(" + constraint.policy().max() + "), or remove one of the two")));
    }

    private static Stream<Remark> pattern(Bounds bounds) {
        return bounds.pattern().stream()
                .filter(pattern -> bounds.size().isEmpty())
                .map(pattern -> new Remark(
                        pattern,
                        "@Pattern matches a text of any length that the server lets in, and some expressions take"
                                + " exponential time for it",
                        "add @MaxSize(…) or @Size(max = …) with the most characters that can match"));
    }
}
