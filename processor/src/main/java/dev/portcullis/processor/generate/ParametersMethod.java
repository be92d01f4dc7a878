package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Scalar.Kind;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.KeyValue;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Optional;

/** What is checked of what is sent outside the body: sizes, then ownership, then limits that count by them. */
final class ParametersMethod {

    private static final List<Kind> NUMBERS = List.of(Kind.INTEGRAL, Kind.FLOATING, Kind.BIG_NUMBER);

    private final Inputs inputs;
    private final Ownerships ownerships;
    private final Policies policies;

    ParametersMethod(Inputs inputs, Ownerships ownerships, Policies policies) {
        this.inputs = inputs;
        this.ownerships = ownerships;
        this.policies = policies;
    }

    Optional<MethodSpec> write(Endpoint endpoint) {
        Conjunction checks = new Conjunction();
        List<Parameter> parameters = endpoint.signature().parameters();
        if (endpoint.signature().takesForm()) {
            checks.and("form()");
        }
        parameters.forEach(parameter -> size(parameter, checks));
        endpoint.identifiers().stream()
                .flatMap(identifier -> identifier.parameter().stream())
                .filter(parameter -> !endpoint.signature().parameters().contains(parameter))
                .forEach(variable -> size(variable, checks));
        endpoint.identifiers().forEach(identifier -> ownership(endpoint, identifier, checks));
        limits(endpoint, checks);
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(Conjunction.stage("parameters")
                        .addCode(checks.returned())
                        .build());
    }

    private static void size(Parameter parameter, Conjunction checks) {
        CodeBlock source = Inputs.source(parameter);
        DataType type =
                parameter.type() instanceof DataType.Optionally optionally ? optionally.value() : parameter.type();
        if (type instanceof DataType.Many many) {
            number(parameter.bounds())
                    .ifPresentOrElse(
                            bound -> checks.and("elements($L, $L)", source, bound),
                            () -> checks.and("elements($L)", source));
            value(many.element(), parameter.bounds().content(), source, checks);
        } else {
            value(type, parameter.bounds(), source, checks);
        }
    }

    private static void value(DataType type, Bounds bounds, CodeBlock source, Conjunction checks) {
        number(bounds)
                .ifPresentOrElse(
                        bound -> checks.and("text($L, $L)", source, bound), () -> checks.and(byDefault(type), source));
    }

    private static Optional<String> number(Bounds bounds) {
        return bounds.size().map(size -> Policies.number(size.policy().max()));
    }

    private static String byDefault(DataType type) {
        return type instanceof DataType.Scalar scalar && NUMBERS.contains(scalar.kind()) ? "number($L)" : "text($L)";
    }

    private void ownership(Endpoint endpoint, Endpoint.Identifier identifier, Conjunction checks) {
        identifier.owned().forEach(declared -> {
            Policy.Owned owned = declared.policy();
            Parameter parameter = identifier
                    .parameter()
                    .orElseThrow(() -> new IllegalStateException("Nothing tells what " + owned.rule()
                            + " is asked about: the method takes no parameter " + identifier.name()));
            if (owned.loads(parameter.type())) {
                ownerships.loaded(owned, inputs.loaded(parameter, owned.identifier()), checks);
            } else if (parameter.type() instanceof DataType.Many) {
                ownerships.all(owned, inputs.values(parameter), checks);
            } else {
                Optional<String> parent = endpoint.parent(owned).map(inputs::one);
                String own = inputs.one(parameter);
                parent.ifPresentOrElse(
                        around -> ownerships.nested(owned, around, own, checks),
                        () -> ownerships.one(owned, own, checks));
            }
        });
    }

    private void limits(Endpoint endpoint, Conjunction checks) {
        endpoint.rates().stream()
                .filter(rate -> rate.needsValue() && !rate.needsBody())
                .forEach(rate -> policies.rate(
                        rate, rate.value().map(this::counted), rate.cost().map(this::counted), checks));
        endpoint.attempts()
                .filter(attempts -> !attempts.needsBody())
                .ifPresent(attempts -> checks.and(
                        "attempt($N, $L)",
                        policies.attempts(attempts),
                        attempts.value().map(this::counted).orElse(CodeBlock.of("null"))));
    }

    private CodeBlock counted(KeyValue value) {
        return inputs.countedValue(((KeyValue.OfParameter) value).parameter());
    }
}
