package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Unresolvable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every endpoint can be seen, and means the same on every server. */
final class UnresolvableEndpoint implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnresolvableEndpoint",
            Weight.ERROR,
            true,
            true,
            "Every endpoint can be seen by the compiler and means the same on every server",
            List.of(862),
            List.of("API5", "API9"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.unresolvable().stream().flatMap(unresolvable -> findings(unresolvable, api));
    }

    /** One for each endpoint that it is a part of, or that is a part of it: such an endpoint is only half known. */
    private static Stream<Finding> findings(Unresolvable unresolvable, Api api) {
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
                        INFO.name(),
                        INFO.weight(),
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
