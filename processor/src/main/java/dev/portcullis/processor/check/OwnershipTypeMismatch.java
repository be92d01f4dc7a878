package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.OwnedMember;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Parameter.Input;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
                .flatMap(endpoint -> Stream.of(
                                ofParameters(endpoint),
                                ofMembers(endpoint),
                                ofParents(endpoint),
                                ofResults(api, endpoint))
                        .flatMap(found -> found));
    }

    private Stream<Finding> ofParameters(Endpoint endpoint) {
        return endpoint.identifiers().stream()
                .flatMap(identifier -> identifier.parameter().stream()
                        .flatMap(parameter -> identifier.owned().stream()
                                .flatMap(owned -> mismatch(owned, parameter, endpoint).stream())));
    }

    private Stream<Finding> ofMembers(Endpoint endpoint) {
        return endpoint.members().stream()
                .flatMap(member ->
                        member.owned().stream().flatMap(owned -> mismatch(owned.policy(), member, endpoint).stream()));
    }

    private Optional<Finding> mismatch(Policy.Owned owned, OwnedMember member, Endpoint endpoint) {
        String rule = DataTypes.simple(owned.rule());
        DataType one = one(member.type());
        if (!member.readable()) {
            return Optional.of(at(
                    member.place(),
                    endpoint,
                    "the property " + member.name() + " has no getter, so " + rule + " cannot be asked about it",
                    "add a public getter, or make its class a record"));
        }
        if (member.recurring()) {
            return Optional.of(at(
                    member.place(),
                    endpoint,
                    "the property " + member.name() + " stands in a type that contains itself, so there is no end of"
                            + " identifiers to ask " + rule + " about",
                    "take the identifier outside of the recursive type"));
        }
        if (owned.identifierType().equals(DataTypes.boxed(one))) {
            return Optional.empty();
        }
        return Optional.of(at(
                member.place(),
                endpoint,
                "the property " + member.name() + " is of type " + DataTypes.simple(one.javaType()) + ", and " + rule
                        + " decides about " + DataTypes.simple(owned.identifierType()),
                "name a rule that implements OwnershipRule<" + DataTypes.simple(DataTypes.boxed(one)) + ">"));
    }

    /** Owners are read from one class, and from the collections that hold it. */
    private Stream<Finding> ofResults(Api api, Endpoint endpoint) {
        return OwnedResult.of(api, endpoint).stream()
                .filter(result -> result.types().size() != 1
                        || api.structure(result.types().get(0)).isEmpty()
                        || result.types().get(0).javaType().contains("<"))
                .map(result -> at(
                        result.declared(),
                        endpoint,
                        "@OwnedResults reads the owner of one class, and the method returns "
                                + (result.types().isEmpty()
                                        ? "nothing"
                                        : result.types().stream()
                                                .map(type -> DataTypes.simple(type.javaType()))
                                                .collect(Collectors.joining(" or "))),
                        "return a class of your own with the property, or a collection of it"));
    }

    /** A rule that decides inside of a parent is asked about both, and about nothing that there are several of. */
    private Stream<Finding> ofParents(Endpoint endpoint) {
        return Ownerships.of(endpoint).flatMap(declared -> parentMistake(declared, endpoint).stream());
    }

    private Optional<Finding> parentMistake(Declared<Policy.Owned> declared, Endpoint endpoint) {
        Policy.Owned owned = declared.policy();
        String rule = DataTypes.simple(owned.rule());
        if (owned.parent().isEmpty()) {
            return owned.parentIdentifier()
                    .map(type -> at(
                            declared,
                            endpoint,
                            rule + " decides about an object inside of another one, and nothing says which",
                            "write parent = \"…\", the name of the identifier around it"));
        }
        if (owned.parentIdentifier().isEmpty()) {
            return Optional.of(at(
                    declared,
                    endpoint,
                    rule + " decides about one identifier and would not look at \"" + owned.parent() + "\"",
                    "implement NestedOwnershipRule<…, " + DataTypes.simple(owned.identifierType()) + ">"));
        }
        String wanted = DataTypes.boxed(owned.parentIdentifier().get());
        Optional<String> parent = Ownerships.parent(owned, endpoint).filter(type -> !type.equals(wanted));
        if (parent.isPresent()) {
            return Optional.of(at(
                    declared,
                    endpoint,
                    "\"" + owned.parent() + "\" is of type " + DataTypes.simple(parent.get()) + ", and " + rule
                            + " takes a parent of type " + DataTypes.simple(wanted),
                    "take it as " + DataTypes.simple(wanted)));
        }
        return several(declared, endpoint)
                ? Optional.of(at(
                        declared,
                        endpoint,
                        rule + " decides about one object inside of its parent, and the request names several",
                        "take one identifier"))
                : Optional.empty();
    }

    private static boolean several(Declared<Policy.Owned> declared, Endpoint endpoint) {
        return endpoint.members().stream().anyMatch(member -> member.owned().contains(declared))
                || endpoint.identifiers().stream()
                        .filter(identifier -> identifier.owned().contains(declared))
                        .flatMap(identifier -> identifier.parameter().stream())
                        .anyMatch(parameter -> parameter.type() instanceof DataType.Many);
    }

    /** One of what a collection, a map or an optional holds. */
    private static DataType one(DataType type) {
        DataType element = DataTypes.element(type);
        return element instanceof DataType.Keyed keyed ? one(keyed.value()) : element;
    }

    /** Whether the rule can be asked about the parameter. */
    static boolean fits(Policy.Owned owned, Parameter parameter) {
        return !parameter.encoded()
                && !parameter.segment()
                && (isLoaded(owned, parameter) || isIdentifier(owned, parameter));
    }

    private static boolean isLoaded(Policy.Owned owned, Parameter parameter) {
        return owned.loads(parameter.type()) && isMadeFromString(owned.identifier());
    }

    private static boolean isIdentifier(Policy.Owned owned, Parameter parameter) {
        return isMadeFromString(single(parameter)) && owned.identifierType().equals(DataTypes.boxed(single(parameter)));
    }

    /** Several values are checked in one decision, where a caller can send several. */
    private static DataType single(Parameter parameter) {
        return parameter.type() instanceof DataType.Many many
                        && parameter.input() != Input.PATH
                        && parameter.defaultValue().isEmpty()
                ? many.element()
                : parameter.type();
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
        if (single(parameter) instanceof DataType.Many || parameter.type() instanceof DataType.Optionally) {
            return Optional.of(at(
                    parameter.place(),
                    endpoint,
                    "the " + parameter.label() + " is of type " + type + ", and " + rule
                            + " decides about one identifier",
                    "take one value, for example UUID"));
        }
        if (!isMadeFromString(single(parameter))) {
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
                    "implement OwnershipRule<" + DataTypes.simple(DataTypes.boxed(single(parameter))) + ">"));
        }
        return Optional.of(at(
                parameter.place(),
                endpoint,
                "the " + parameter.label() + " is of type " + type + ", and " + rule + " decides about "
                        + DataTypes.simple(owned.identifierType()),
                "take the parameter as " + DataTypes.simple(owned.identifierType())
                        + ", or name a rule that implements OwnershipRule<"
                        + DataTypes.simple(DataTypes.boxed(single(parameter))) + ">"));
    }
}
