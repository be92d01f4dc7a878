package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Who gets 403 for an object of somebody else here and 404 there learns here which objects exist. */
final class MixedDenial implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MixedDenial",
            Weight.WARNING,
            false,
            false,
            "One ownership rule answers the same everywhere",
            List.of(204),
            List.of("API1"),
            List.of("8.2.2"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        Map<String, Endpoint> hiding = new HashMap<>();
        for (Endpoint endpoint : api.endpoints()) {
            Ownerships.of(endpoint)
                    .filter(declared -> declared.policy().hidden())
                    .forEach(declared -> hiding.putIfAbsent(declared.policy().rule(), endpoint));
        }
        return api.endpoints().stream()
                .flatMap(endpoint -> Ownerships.of(endpoint)
                        .filter(declared -> !declared.policy().hidden()
                                && hiding.containsKey(declared.policy().rule()))
                        .map(declared -> at(
                                declared,
                                endpoint,
                                "an object of somebody else is a 403 here and a 404 for "
                                        + Objects.requireNonNull(hiding.get(
                                                        declared.policy().rule()))
                                                .signature()
                                                .subject()
                                        + ": who asks here learns that it exists",
                                "write onDenied = OwnedBy.OnDenied.NOT_FOUND")));
    }
}
