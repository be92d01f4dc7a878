package dev.portcullis.processor.resolve;

import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint.OwnedMember;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Scope;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the identifiers in a body. What stands on the property (or on the parameter of the body) is nearer than what stands
 * on its type, and that is nearer than what stands on the method or class and names it.
 */
final class OwnedMembers {

    private static final String BODY = "body";

    private final Map<String, Structure> structures;
    private final List<Scope> scopes;
    private final List<Found> found = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> recurring = new HashSet<>();

    private OwnedMembers(Map<String, Structure> structures, List<Scope> scopes) {
        this.structures = structures;
        this.scopes = scopes;
    }

    static OwnedMembers of(Signature signature, List<Scope> scopes, Map<String, Structure> structures) {
        OwnedMembers members = new OwnedMembers(structures, scopes);
        signature.body().ifPresent(members::body);
        return members;
    }

    /** The identifiers with a policy. */
    List<OwnedMember> members() {
        return found.stream().map(this::member).toList();
    }

    /** The names of all properties, whether they have a policy or not. */
    List<String> names() {
        return List.copyOf(names);
    }

    /**
     * An identifier on the way.
     *
     * @param around the structures that lead to it
     */
    private record Found(List<Property> path, DataType type, Ownership ownership, List<String> around, Place place) {}

    private record Ownership(List<Declared<Policy.Owned>> owned, Optional<Declared<Policy.NotOwned>> notOwned) {

        static final Ownership NONE = new Ownership(List.of(), Optional.empty());

        boolean declared() {
            return !owned.isEmpty() || notOwned.isPresent();
        }
    }

    private void body(Body body) {
        Ownership ownership = nearest(new Ownership(body.owned(), body.notOwned()), body.type(), BODY);
        if (ownership.declared()) {
            found.add(new Found(List.of(), body.type(), ownership, List.of(), body.place()));
        } else {
            inside(body.type(), List.of(), List.of());
        }
    }

    private void inside(DataType type, List<Property> path, List<String> around) {
        DataType one = single(type);
        Structure structure = one instanceof DataType.Structured ? structures.get(one.javaType()) : null;
        if (structure == null) {
            return;
        }
        if (around.contains(one.javaType())) {
            recurring.add(one.javaType());
            return;
        }
        List<String> next = new ArrayList<>(around);
        next.add(one.javaType());
        for (Property property : structure.accepted()) {
            List<Property> to = new ArrayList<>(path);
            to.add(property);
            names.add(name(to));
            Ownership ownership =
                    nearest(new Ownership(property.owned(), property.notOwned()), property.type(), name(to));
            if (ownership.declared()) {
                found.add(new Found(to, property.type(), ownership, next, property.place()));
            } else {
                inside(property.type(), to, next);
            }
        }
    }

    private Ownership nearest(Ownership own, DataType type, String name) {
        if (own.declared()) {
            return own;
        }
        DataType one = single(type);
        Structure structure = one instanceof DataType.Structured ? structures.get(one.javaType()) : null;
        if (structure != null && !structure.owned().isEmpty()) {
            return new Ownership(structure.owned(), Optional.empty());
        }
        for (Scope scope : scopes) {
            Ownership named = new Ownership(
                    Resolver.of(scope, Policy.Owned.class).stream()
                            .filter(each -> each.policy().id().equals(name))
                            .toList(),
                    Resolver.of(scope, Policy.NotOwned.class).stream()
                            .filter(each -> each.policy().ids().contains(name))
                            .findFirst());
            if (named.declared()) {
                return named;
            }
        }
        return Ownership.NONE;
    }

    private OwnedMember member(Found each) {
        return new OwnedMember(
                each.path(),
                each.path().isEmpty() ? BODY : name(each.path()),
                each.type(),
                each.path().stream().noneMatch(property -> property.accessor().isEmpty()),
                each.around().stream().anyMatch(recurring::contains),
                each.ownership().owned(),
                each.ownership().notOwned(),
                each.place());
    }

    private static String name(List<Property> path) {
        return path.stream().map(Property::wireName).collect(Collectors.joining("."));
    }

    /** What a collection, a map or an optional holds. */
    private static DataType single(DataType type) {
        if (type instanceof DataType.Many many) {
            return single(many.element());
        }
        if (type instanceof DataType.Keyed keyed) {
            return single(keyed.value());
        }
        return type instanceof DataType.Optionally optionally ? single(optionally.value()) : type;
    }
}
