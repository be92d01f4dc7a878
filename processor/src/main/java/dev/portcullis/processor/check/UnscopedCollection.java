package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An object that is guarded one by one leaves with all others in a collection. */
final class UnscopedCollection implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnscopedCollection",
            Weight.WARNING,
            false,
            false,
            "A collection of owned objects says whose it holds",
            List.of(639),
            List.of("API1"),
            List.of("8.2.2"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        Map<DataType, Endpoint> owned = new HashMap<>();
        for (Endpoint endpoint : api.endpoints()) {
            if (Ownerships.of(endpoint).findAny().isPresent()) {
                single(api, endpoint).forEach(type -> owned.putIfAbsent(type, endpoint));
            }
        }
        return api.endpoints().stream()
                .filter(endpoint -> Ownerships.of(endpoint).findAny().isEmpty())
                .filter(endpoint -> OwnedResult.of(api, endpoint).isEmpty())
                .flatMap(endpoint -> several(endpoint)
                        .filter(owned::containsKey)
                        .filter(type -> !isExcepted(endpoint, Objects.requireNonNull(owned.get(type))))
                        .map(type -> finding(type, Objects.requireNonNull(owned.get(type)), endpoint)));
    }

    /** Whether only those may call who are not asked about ownership: they may see everything. */
    private static boolean isExcepted(Endpoint endpoint, Endpoint one) {
        return endpoint.effectiveAccess()
                .filter(Policy.Access.Roles.class::isInstance)
                .map(access -> ((Policy.Access.Roles) access).names())
                .filter(roles -> Ownerships.of(one)
                        .allMatch(declared -> declared.policy().exceptRoles().containsAll(roles)))
                .isPresent();
    }

    private static Stream<DataType> single(Api api, Endpoint endpoint) {
        return endpoint.responses().stream()
                .filter(response -> response.status() < 400)
                .map(response -> response.content())
                .filter(type -> api.structure(type).isPresent());
    }

    private static Stream<DataType> several(Endpoint endpoint) {
        return endpoint.responses().stream()
                .filter(response -> response.status() < 400)
                .map(response -> DataTypes.unwrapped(response.type()))
                .filter(DataType.Many.class::isInstance)
                .map(DataTypes::element);
    }

    private Finding finding(DataType type, Endpoint one, Endpoint endpoint) {
        return at(
                endpoint.signature().resultPlace(),
                endpoint,
                "it returns several " + DataTypes.simple(type.javaType()) + ", of which "
                        + one.signature().subject()
                        + " gives each to its owner only, and nothing checks whose these are",
                "add @OwnedResults(property = \"…\"), with the property that holds the owner");
    }
}
