package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What names an object says whose object it is. */
final class MissingOwnershipPolicy implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MissingOwnershipPolicy",
            Weight.ERROR,
            true,
            false,
            "Every object identifier in a route is owned, or says why it is not",
            List.of(639),
            List.of("API1"),
            List.of("8.2.2"));

    /** Identifiers of messages, not of objects. */
    private static final Set<String> MESSAGES = Set.of("request", "correlation", "trace", "span", "idempotency");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(MissingOwnershipPolicy::needsOwners)
                .flatMap(endpoint -> Stream.of(inRoute(endpoint), inParameters(endpoint), alike(api, endpoint))
                        .flatMap(found -> found));
    }

    /** Who may call has to be known: not everybody, and not nobody. */
    private static boolean needsOwners(Endpoint endpoint) {
        return endpoint.effectiveAccess()
                .filter(access -> !(access instanceof Policy.Access.Public || access instanceof Policy.Access.Nobody))
                .isPresent();
    }

    private Stream<Finding> inRoute(Endpoint endpoint) {
        if (UnboundOwnershipParameter.isMisspeltOn(endpoint)) {
            return Stream.empty();
        }
        return endpoint.identifiers().stream()
                .filter(identifier ->
                        identifier.owned().isEmpty() && identifier.notOwned().isEmpty())
                .filter(identifier -> identifier.parameter().isEmpty()
                        || isRouteIdentifier(identifier.parameter().get()))
                .map(identifier -> identifier
                        .parameter()
                        .map(parameter -> ofParameter(parameter, endpoint, ""))
                        .orElseGet(() -> ofVariable(identifier.name(), endpoint)));
    }

    private static boolean isRouteIdentifier(Parameter parameter) {
        return parameter.input() == Parameter.Input.PATH
                && !DataTypes.isScalar(
                        parameter.type(),
                        DataType.Scalar.Kind.BOOLEAN,
                        DataType.Scalar.Kind.ENUM,
                        DataType.Scalar.Kind.TEMPORAL,
                        DataType.Scalar.Kind.FLOATING);
    }

    private Finding ofParameter(Parameter parameter, Endpoint endpoint, String likeness) {
        return at(
                parameter.place(),
                endpoint,
                "the " + parameter.label() + likeness
                        + " names an object, and nothing says whose: any caller could put in"
                        + " the identifier of somebody else",
                "add @OwnedBy(….class) to the parameter, or @NotOwned(reason = \"…\") when it belongs to nobody");
    }

    private Finding ofVariable(String name, Endpoint endpoint) {
        return at(
                endpoint.signature().place(),
                endpoint,
                "the path " + name + " names an object that the method does not even look at, so it serves the object"
                        + " whoever asks",
                "add @OwnedBy(value = ….class, id = \"" + name + "\") to the method or its class, or @NotOwned(id = \""
                        + name + "\", reason = \"…\") when it belongs to nobody");
    }

    private Stream<Finding> inParameters(Endpoint endpoint) {
        Set<String> decided = endpoint.identifiers().stream()
                .filter(identifier ->
                        !identifier.owned().isEmpty() || identifier.notOwned().isPresent())
                .map(Endpoint.Identifier::name)
                .collect(Collectors.toSet());
        return endpoint.signature().parameters().stream()
                .filter(parameter -> parameter.input() != Parameter.Input.PATH)
                .filter(parameter -> parameter.owned().isEmpty()
                        && parameter.notOwned().isEmpty()
                        && !decided.contains(parameter.name()))
                .filter(parameter -> looksLikeIdentifier(parameter.name(), parameter.type()))
                .map(parameter -> ofParameter(parameter, endpoint, " looks like an identifier: it")
                        .withWeight(Weight.STRICT));
    }

    private Stream<Finding> alike(Api api, Endpoint endpoint) {
        Set<String> decided = endpoint.members().stream()
                .filter(member -> !member.owned().isEmpty() || member.notOwned().isPresent())
                .map(Endpoint.OwnedMember::name)
                .collect(Collectors.toSet());
        return Member.of(api, endpoint).stream()
                .filter(member -> !decided.contains(member.path()))
                .filter(member -> looksLikeIdentifier(
                        member.property().name(), member.property().type()))
                .map(member -> at(
                                member.property().place(),
                                member.structure(),
                                member.property(),
                                endpoint,
                                "looks like the identifier of an object, and nothing checks whose: any caller could send"
                                        + " the identifier of somebody else",
                                "add @OwnedBy(….class) to the property, or @NotOwned(reason = \"…\") when it belongs to"
                                        + " nobody")
                        .withWeight(Weight.STRICT));
    }

    private static boolean looksLikeIdentifier(String name, DataType type) {
        Words words = Words.of(name);
        if (words.contain(MESSAGES)) {
            return false;
        }
        return DataTypes.isScalar(DataTypes.element(type), DataType.Scalar.Kind.UUID, DataType.Scalar.Kind.IDENTIFIER)
                || (DataTypes.isSingleValue(type) && words.endIn(List.of("id")));
    }
}
