package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Unresolvable;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the shapes that discovery could not take into findings of the rule that explains them. */
final class Unresolvables {

    private Unresolvables() {}

    static Stream<Finding> of(Shape shape, RuleInfo info, Api api) {
        return api.unresolvable().stream()
                .filter(unresolvable -> unresolvable.shape() == shape)
                .flatMap(unresolvable -> findings(unresolvable, info, api));
    }

    /** One for each endpoint that it is a part of, or that is a part of it: such an endpoint is only half known. */
    private static Stream<Finding> findings(Unresolvable unresolvable, RuleInfo info, Api api) {
        List<Optional<Signature>> concerned = new ArrayList<>();
        for (Endpoint endpoint : api.endpoints()) {
            if (isPart(unresolvable.place(), endpoint.signature())) {
                concerned.add(Optional.of(endpoint.signature()));
            }
        }
        if (concerned.isEmpty()) {
            concerned.add(Optional.empty());
        }
        return concerned.stream()
                .map(endpoint -> new Finding(
                        info.name(),
                        info.weight(),
                        unresolvable.subject(),
                        unresolvable.problem(),
                        unresolvable.fix(),
                        unresolvable.place(),
                        endpoint));
    }

    private static boolean isPart(Place place, Signature signature) {
        return signature.place().encloses(place)
                || place.encloses(signature.place())
                || place.encloses(signature.resource().place());
    }
}
