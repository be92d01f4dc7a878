package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Discovered.Found;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Unresolvable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two methods for one request: some servers refuse to start, others silently pick one of them. */
final class Duplicates {

    private final Draft draft;

    Duplicates(Draft draft) {
        this.draft = draft;
    }

    void check() {
        Map<List<Object>, Signature> first = new HashMap<>();
        for (Found found : draft.endpoints) {
            Signature signature = found.signature();
            Signature other = first.putIfAbsent(key(found), signature);
            if (other != null) {
                draft.unresolvable.add(new Unresolvable(
                        Unresolvable.Shape.DUPLICATE_ROUTE,
                        signature.subject(),
                        "it answers the same requests as " + other.resource().simpleName() + "."
                                + other.method().name() + ", and servers disagree which of the two runs",
                        "give one of them another path, HTTP method or media type",
                        signature.place()));
            }
        }
    }

    private List<Object> key(Found found) {
        Signature signature = found.signature();
        return List.of(
                signature.httpMethod(),
                new Route(signature.route(), List.of(), List.of(), List.of()).shape(),
                signature.produces(),
                signature.consumes());
    }
}
