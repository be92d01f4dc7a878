package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Callers set what is meant to be set, and nothing that happens to have a setter. */
final class MassAssignment implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MassAssignment",
            Weight.WARNING,
            true,
            false,
            "A body is a record made for it, or says with @Accept what callers may set",
            List.of(915),
            List.of("API3"),
            List.of("15.3.3"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Arriving.of(api, endpoint).stream()
                        .flatMap(arriving -> api.structure(arriving.type()).stream()
                                .flatMap(structure -> findings(arriving, structure, endpoint))));
    }

    private Stream<Finding> findings(Arriving arriving, Structure structure, Endpoint endpoint) {
        Stream<Finding> ambiguous = structure.accepted().stream()
                .flatMap(property -> ambiguous(arriving, structure, property, endpoint).stream());
        if (structure.kind() == Structure.Kind.ENTITY) {
            return Stream.concat(ambiguous, Stream.of(entity(arriving, structure, endpoint)));
        }
        if (!structure.declaresAccepted()) {
            return Stream.concat(ambiguous, Stream.of(undeclared(arriving, structure, endpoint)));
        }
        Stream<Finding> owned = structure.accepted().stream()
                .filter(property -> !decided(property) && ServerOwnedNames.suggests(structure, property))
                .map(property -> owned(arriving, structure, property, endpoint));
        return Stream.concat(ambiguous, owned);
    }

    private Finding entity(Arriving arriving, Structure entity, Endpoint endpoint) {
        return arriving.finding(
                        this,
                        endpoint,
                        entity.simpleName(),
                        ", a JPA entity: what callers set in it may be written to the database, and each column"
                                + " that is added is theirs to set, too",
                        "take a record with a component for each value that callers may set, and copy it")
                .withWeight(Weight.ERROR);
    }

    private Finding undeclared(Arriving arriving, Structure structure, Endpoint endpoint) {
        String accepted = structure.accepted().stream().map(Property::wireName).collect(Collectors.joining(", "));
        return arriving.finding(
                this,
                endpoint,
                structure.simpleName(),
                ", which is not made for it and does not say what callers may set: "
                        + (accepted.isEmpty() ? "nothing of it can be" : "that is " + accepted),
                structure.fromSource()
                        ? "take a record made for the operation, or put @Accept on each property of "
                                + structure.simpleName() + " that callers may set"
                        : "take a record made for the operation");
    }

    /** Roles and reasons show that somebody thought of it; so does an ownership rule. */
    private static boolean decided(Property property) {
        return !property.owned().isEmpty()
                || property.notOwned().isPresent()
                || property.accepted()
                        .map(Declared::policy)
                        .filter(accepted -> !accepted.reason().isBlank()
                                || !accepted.roles().isEmpty())
                        .isPresent();
    }

    private Finding owned(Arriving arriving, Structure structure, Property property, Endpoint endpoint) {
        return of(
                arriving,
                structure,
                property,
                endpoint,
                "callers may set " + property.name() + ", which is named like something that the server decides",
                "remove it; if callers do decide about it, add @Accept(reason = \"…\") or @Accept(roles = …), and @Accept"
                        + " to the other properties that they may set");
    }

    /** A library that knows another property by the name would set that one, whatever the gate meant. */
    private Optional<Finding> ambiguous(Arriving arriving, Structure structure, Property property, Endpoint endpoint) {
        return structure.properties().stream()
                .filter(other ->
                        !other.name().equals(property.name()) && other.names().contains(property.wireName()))
                .findFirst()
                .map(other -> of(
                                arriving,
                                structure,
                                property,
                                endpoint,
                                "callers set it as \"" + property.wireName() + "\", which is a name of " + other.name()
                                        + ", too: some JSON libraries would set that instead",
                                "rename one of them")
                        .withWeight(Weight.ERROR));
    }

    private Finding of(
            Arriving arriving, Structure structure, Property property, Endpoint endpoint, String problem, String fix) {
        Place place = property.accepted().map(Declared<Policy.Accepted>::place).orElse(property.place());
        return structure.fromSource()
                ? at(place, structure, property, endpoint, problem, fix)
                : at(arriving.place(), endpoint, problem + " (in " + structure.simpleName() + ")", fix);
    }
}
