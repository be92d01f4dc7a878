package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.KeyValue;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Parameter.Input;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A parameter that a policy uses reaches the method the same way on every server. */
final class UncheckableParameter implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UncheckableParameter",
            Weight.ERROR,
            true,
            true,
            "A parameter reaches the method the same way on every server",
            List.of(639, 436),
            List.of("API1", "API4"),
            List.of("8.2.2"));

    private static final Set<Input> APART = Set.of(Input.COOKIE, Input.MATRIX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Stream.concat(
                Unresolvables.of(Shape.UNCHECKABLE_PARAMETER, INFO, api),
                api.endpoints().stream()
                        .flatMap(endpoint -> used(endpoint)
                                .distinct()
                                .flatMap(parameter -> uncheckable(parameter, endpoint).stream())));
    }

    private Optional<Finding> uncheckable(Parameter parameter, Endpoint endpoint) {
        if (APART.contains(parameter.input())) {
            return Optional.of(at(
                    parameter.place(),
                    endpoint,
                    "servers disagree about the value of a "
                            + parameter.input().name().toLowerCase(Locale.ROOT)
                            + " parameter, so the policy could be asked about another one than the method receives",
                    "take it as a path, query, header or form parameter"));
        }
        boolean spans = parameter.input() == Input.PATH
                && endpoint.signature().spanning().contains(parameter.name());
        return spans
                ? Optional.of(at(
                        parameter.place(),
                        endpoint,
                        "{" + parameter.name()
                                + "} can hold several segments of the path, and servers cut what belongs to"
                                + " them differently, so the policy could be asked about another value than the method"
                                + " receives",
                        "let its regular expression match no slash, for example [^/]+"))
                : Optional.empty();
    }

    private static Stream<Parameter> used(Endpoint endpoint) {
        Stream<Parameter> owned = endpoint.identifiers().stream()
                .filter(identifier -> !identifier.owned().isEmpty())
                .flatMap(identifier -> identifier.parameter().stream());
        Stream<Parameter> counted = Stream.concat(
                        endpoint.rates().stream().flatMap(rate -> Stream.of(rate.value(), rate.cost())),
                        endpoint.attempts().stream().map(Endpoint.BoundAttempts::value))
                .flatMap(Optional::stream)
                .filter(KeyValue.OfParameter.class::isInstance)
                .map(value -> ((KeyValue.OfParameter) value).parameter());
        return Stream.concat(owned, counted);
    }
}
