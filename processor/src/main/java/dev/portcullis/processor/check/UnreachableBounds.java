package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Bounds of members that no body is large enough to reach: a character and an element take a byte at least. */
final class UnreachableBounds {

    /** Nobody wrote the number that it stands for. */
    private static final String WITHOUT_NUMBER = "Email";

    /** The largest body that a bound stands in, by the place of the bound; none when one of them declares no size. */
    private final Map<Place, Optional<Long>> bodies = new HashMap<>();

    private UnreachableBounds() {}

    static UnreachableBounds of(Api api) {
        UnreachableBounds unreachable = new UnreachableBounds();
        for (Endpoint endpoint : api.endpoints()) {
            Optional<Long> body = endpoint.bodySize().map(size -> size.policy().max());
            Member.of(api, endpoint)
                    .forEach(member -> unreachable.enter(member.property().bounds(), body));
        }
        return unreachable;
    }

    private void enter(Bounds bounds, Optional<Long> body) {
        bounds.size()
                .ifPresent(size -> bodies.merge(
                        size.place(), body, (one, other) -> one.flatMap(a -> other.map(b -> Math.max(a, b)))));
        bounds.held().ifPresent(held -> enter(held, body));
    }

    /** What is said of a bound, and of those inside. */
    Stream<Remark> risks(Bounds bounds) {
        return Stream.concat(
                bounds.size().stream().flatMap(this::risk),
                bounds.held().stream().flatMap(this::risks));
    }

    private Stream<Remark> risk(Declared<Policy.Size> size) {
        long max = size.policy().max();
        return bodies.getOrDefault(size.place(), Optional.empty()).stream()
                .filter(body -> body < max && !size.policy().annotation().equals(WITHOUT_NUMBER))
                .map(body -> new Remark(
                        size.place(),
                        "nothing can reach its " + max + ": the whole body ends after " + body + " bytes",
                        "write at most " + body + ", or raise the @MaxSize of the body"));
    }
}
