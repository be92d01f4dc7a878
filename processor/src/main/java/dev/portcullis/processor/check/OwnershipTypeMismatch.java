package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An ownership rule decides about exactly the value that the method receives. */
final class OwnershipTypeMismatch implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "OwnershipTypeMismatch",
            Weight.ERROR,
            true,
            true,
            "An ownership rule takes exactly the type of the identifier",
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
                .flatMap(endpoint -> endpoint.identifiers().stream()
                        .flatMap(identifier -> identifier.parameter().stream()
                                .flatMap(parameter -> identifier.owned().stream()
                                        .flatMap(owned -> mismatch(owned, parameter, endpoint).stream()))));
    }

    /** Whether the rule can be asked about the parameter. */
    static boolean fits(Policy.Owned owned, Parameter parameter) {
        return !parameter.encoded()
                && !parameter.segment()
                && isMadeFromString(parameter.type())
                && owned.identifierType().equals(DataTypes.boxed(parameter.type()));
    }

    private static boolean isMadeFromString(DataType type) {
        return type.javaType().equals("java.lang.String")
                || (type instanceof DataType.Scalar && !DataTypes.isScalar(type, DataType.Scalar.Kind.CHARACTER));
    }

    private Optional<Finding> mismatch(Declared<Policy.Owned> declared, Parameter parameter, Endpoint endpoint) {
        Policy.Owned owned = declared.policy();
        if (fits(owned, parameter)) {
            return Optional.empty();
        }
        String rule = DataTypes.simple(owned.rule());
        String type = DataTypes.simple(parameter.type().javaType());
        if (parameter.segment() || parameter.encoded()) {
            return Optional.of(at(
                    parameter.place(),
                    endpoint,
                    "the " + parameter.label() + (parameter.segment() ? " is a PathSegment" : " is @Encoded") + ", so "
                            + rule + " would decide about another value than the method receives",
                    parameter.segment() ? "take the identifier itself, for example UUID" : "remove @Encoded"));
        }
        if (parameter.type() instanceof DataType.Many || parameter.type() instanceof DataType.Optionally) {
            return Optional.of(at(
                    parameter.place(),
                    endpoint,
                    "the " + parameter.label() + " is of type " + type + ", and " + rule
                            + " decides about one identifier",
                    "take one value, for example UUID"));
        }
        if (!isMadeFromString(parameter.type())) {
            return Optional.of(at(
                    parameter.place(),
                    endpoint,
                    "the " + parameter.label() + " is of type " + type + ", which no guard can make from a string",
                    "take it as String or UUID, or as a type with a public constructor, valueOf or fromString for one"
                            + " String"));
        }
        if (owned.identifierType().isEmpty()) {
            return Optional.of(at(
                    declared,
                    endpoint,
                    rule + " does not say which type of identifier it takes",
                    "implement OwnershipRule<" + DataTypes.simple(DataTypes.boxed(parameter.type())) + ">"));
        }
        return Optional.of(at(
                parameter.place(),
                endpoint,
                "the " + parameter.label() + " is of type " + type + ", and " + rule + " decides about "
                        + DataTypes.simple(owned.identifierType()),
                "take the parameter as " + DataTypes.simple(owned.identifierType())
                        + ", or name a rule that implements OwnershipRule<"
                        + DataTypes.simple(DataTypes.boxed(parameter.type())) + ">"));
    }
}
