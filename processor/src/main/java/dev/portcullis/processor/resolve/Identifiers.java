package dev.portcullis.processor.resolve;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint.Identifier;
import dev.portcullis.processor.model.Origin.Level;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Parameter.Input;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Scope;
import dev.portcullis.processor.model.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ties ownership policies to what they speak of. What stands on a parameter (or on its type) is nearer than what stands on
 * the method or class and names it.
 */
record Identifiers(
        List<Identifier> identifiers,
        List<Declared<Policy.Owned>> unbound,
        List<Declared<Policy.NotOwned>> unboundNotOwned) {

    static Identifiers of(Signature signature, List<Scope> scopes, List<String> members) {
        List<Identifier> identifiers = new ArrayList<>();
        for (String variable : signature.variables().stream().distinct().toList()) {
            List<Parameter> takers = signature.parameters().stream()
                    .filter(each -> each.input() == Input.PATH && each.name().equals(variable))
                    .toList();
            if (takers.isEmpty()) {
                identifiers.add(untaken(signature, identifier(variable, Optional.empty(), scopes)));
            }
            takers.forEach(each -> identifiers.add(identifier(variable, Optional.of(each), scopes)));
        }
        for (Parameter parameter : signature.parameters()) {
            boolean variable =
                    parameter.input() == Input.PATH && signature.variables().contains(parameter.name());
            Identifier identifier = identifier(parameter.name(), Optional.of(parameter), scopes);
            if (!variable
                    && (!identifier.owned().isEmpty() || identifier.notOwned().isPresent())) {
                identifiers.add(identifier);
            }
        }
        List<String> names = Stream.of(
                        signature.variables().stream(),
                        signature.parameters().stream().map(Parameter::name),
                        members.stream())
                .flatMap(each -> each)
                .toList();
        return new Identifiers(
                identifiers,
                all(scopes, Policy.Owned.class).stream()
                        .filter(owned -> !names.contains(owned.policy().id()))
                        .filter(owned -> concerns(owned))
                        .toList(),
                all(scopes, Policy.NotOwned.class).stream()
                        .filter(notOwned -> notOwned.policy().ids().isEmpty()
                                || !names.containsAll(notOwned.policy().ids()))
                        .filter(notOwned -> concerns(notOwned))
                        .toList());
    }

    /** On a class a rule speaks of those endpoints that have the identifier; without any name it speaks of none. */
    private static boolean concerns(Declared<?> declared) {
        boolean nameless = declared.policy() instanceof Policy.Owned owned
                ? owned.id().isEmpty()
                : ((Policy.NotOwned) declared.policy()).ids().isEmpty();
        Level level = declared.origin().level();
        return nameless || level == Level.METHOD || level == Level.OVERRIDDEN_METHOD;
    }

    /** A variable that only the route has is read as its rule wants it. */
    private static Identifier untaken(Signature signature, Identifier identifier) {
        return identifier.owned().stream()
                .findFirst()
                .map(owned -> new Identifier(
                        identifier.name(),
                        Optional.of(Parameter.ofRoute(
                                identifier.name(), owned.policy().identifier(), signature.place())),
                        identifier.owned(),
                        identifier.notOwned()))
                .orElse(identifier);
    }

    private static Identifier identifier(String name, Optional<Parameter> parameter, List<Scope> scopes) {
        boolean onParameter = parameter.isPresent()
                && (!parameter.get().owned().isEmpty()
                        || parameter.get().notOwned().isPresent());
        if (onParameter) {
            return new Identifier(
                    name, parameter, parameter.get().owned(), parameter.get().notOwned());
        }
        for (Scope scope : scopes) {
            List<Declared<Policy.Owned>> owned = Resolver.of(scope, Policy.Owned.class).stream()
                    .filter(each -> each.policy().id().equals(name))
                    .toList();
            Optional<Declared<Policy.NotOwned>> notOwned = Resolver.of(scope, Policy.NotOwned.class).stream()
                    .filter(each -> each.policy().ids().contains(name))
                    .findFirst();
            if (!owned.isEmpty() || notOwned.isPresent()) {
                return new Identifier(name, parameter, owned, notOwned);
            }
        }
        return new Identifier(name, parameter, List.of(), Optional.empty());
    }

    private static <P extends Policy> List<Declared<P>> all(List<Scope> scopes, Class<P> kind) {
        return scopes.stream()
                .flatMap(scope -> Resolver.of(scope, kind).stream())
                .toList();
    }
}
