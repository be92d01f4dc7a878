package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.KeyValue;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter.Input;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A variable that a policy uses stands once in the route: servers disagree which of two values a method receives. */
final class RepeatedVariable implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "RepeatedVariable",
            Weight.ERROR,
            true,
            true,
            "A variable that a policy uses stands once in the route",
            List.of(639, 436),
            List.of("API1"),
            List.of("8.2.2"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> used(endpoint)
                        .distinct()
                        .filter(variable ->
                                Collections.frequency(endpoint.signature().variables(), variable) > 1)
                        .map(variable -> at(
                                endpoint.signature().place(),
                                endpoint,
                                "{" + variable
                                        + "} can stand in its path more than once, and servers disagree which of the"
                                        + " values counts, so the policy could be asked about another one than the method"
                                        + " receives",
                                "give each variable a name of its own, and no policy to one of a locator that leads to"
                                        + " itself")));
    }

    private static Stream<String> used(Endpoint endpoint) {
        Stream<String> owned = endpoint.identifiers().stream()
                .filter(identifier -> !identifier.owned().isEmpty())
                .filter(identifier -> identifier
                        .parameter()
                        .filter(parameter -> parameter.input() == Input.PATH)
                        .isPresent())
                .map(Endpoint.Identifier::name);
        Stream<Optional<KeyValue>> counted = Stream.concat(
                endpoint.rates().stream().flatMap(rate -> Stream.of(rate.value(), rate.cost())),
                endpoint.attempts().stream().map(Endpoint.BoundAttempts::value));
        return Stream.concat(
                owned,
                counted.flatMap(Optional::stream)
                        .filter(KeyValue.OfParameter.class::isInstance)
                        .map(value -> ((KeyValue.OfParameter) value).parameter())
                        .filter(parameter -> parameter.input() == Input.PATH)
                        .map(parameter -> parameter.name()));
    }
}
