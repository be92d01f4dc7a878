package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.RouteSegment;
import dev.portcullis.processor.model.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which of two routes that overlap a request takes is decided by rules that few know; it should not decide who may come in. */
final class OverlappingRoutes implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "OverlappingRoutes",
            Weight.WARNING,
            false,
            false,
            "Routes that can match one URL let in the same callers",
            List.of(863),
            List.of("API5"),
            List.of("8.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        List<Finding> found = new ArrayList<>();
        Map<Key, List<Endpoint>> earlier = new HashMap<>();
        for (Endpoint endpoint : api.endpoints()) {
            Signature signature = endpoint.signature();
            if (signature.spanning().isEmpty() && endpoint.effectiveAccess().isPresent()) {
                Key.reaching(signature)
                        .flatMap(key -> earlier.getOrDefault(key, List.of()).stream())
                        .filter(other -> overlap(signature, other.signature()) && !sameAccess(endpoint, other))
                        .forEach(other -> found.add(finding(endpoint, other)));
                Key.under(signature)
                        .forEach(key -> earlier.computeIfAbsent(key, unknown -> new ArrayList<>())
                                .add(endpoint));
            }
        }
        return found.stream();
    }

    /**
     * Routes of other verbs, other lengths and another first segment never overlap.
     *
     * @param first the first segment; {@link RouteSegment#ANY} where it has a variable, and for all together an empty one
     */
    private record Key(String httpMethod, int length, String first) {

        /** Where a route is found again: among all of its length, too, by those that begin with a variable. */
        static Stream<Key> under(Signature signature) {
            return Stream.of(of(signature, first(signature)), of(signature, ""));
        }

        /** Where those are found that a route may overlap. */
        static Stream<Key> reaching(Signature signature) {
            String first = first(signature);
            return first.equals(RouteSegment.ANY)
                    ? Stream.of(of(signature, ""))
                    : Stream.of(of(signature, first), of(signature, RouteSegment.ANY));
        }

        private static Key of(Signature signature, String first) {
            return new Key(signature.httpMethod(), signature.segments().size(), first);
        }

        private static String first(Signature signature) {
            List<RouteSegment> segments = signature.segments();
            return !segments.isEmpty() && segments.get(0).literal()
                    ? segments.get(0).text()
                    : RouteSegment.ANY;
        }
    }

    private static boolean overlap(Signature one, Signature other) {
        for (int i = 0; i < one.segments().size(); i++) {
            if (!one.segments().get(i).overlaps(other.segments().get(i))) {
                return false;
            }
        }
        return !one.guarded().equals(other.guarded());
    }

    private static boolean sameAccess(Endpoint one, Endpoint other) {
        return AccessWords.of(one.effectiveAccess().orElseThrow())
                .equals(AccessWords.of(other.effectiveAccess().orElseThrow()));
    }

    private Finding finding(Endpoint endpoint, Endpoint other) {
        return at(
                endpoint.signature().place(),
                endpoint,
                "a request can match " + other.signature().subject() + " as well, which lets in others: "
                        + AccessWords.of(other.effectiveAccess().orElseThrow()) + " there, "
                        + AccessWords.of(endpoint.effectiveAccess().orElseThrow()) + " here",
                "give both the same access policy, or a variable an expression that tells them apart, for example"
                        + " {id: [0-9a-f-]{36}}");
    }
}
