package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** What a method changes is changed when its response is checked. */
final class LateOwnershipCheck implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "LateOwnershipCheck",
            Weight.ERROR,
            false,
            false,
            "Ownership is checked before anything is changed",
            List.of(639),
            List.of("API1"),
            List.of("8.2.2"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(endpoint -> endpoint.signature().changesState())
                .filter(endpoint -> Ownerships.of(endpoint).findAny().isEmpty())
                .flatMap(endpoint -> OwnedResult.of(api, endpoint).stream()
                        .filter(result -> result.types().stream()
                                .anyMatch(type -> result.property(api, type).isPresent()))
                        .map(result -> at(
                                result.declared(),
                                endpoint,
                                "a " + endpoint.signature().httpMethod()
                                        + " changes something, and whose it is comes out only with the response, when it is"
                                        + " too late",
                                "put @OwnedBy(….class) on the identifier of what is changed")));
    }
}
