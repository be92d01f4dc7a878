package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ownership names an identifier that the method takes. */
final class UnboundOwnershipParameter implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnboundOwnershipParameter",
            Weight.ERROR,
            true,
            true,
            "@OwnedBy and @NotOwned name an identifier that the method takes",
            List.of(639),
            List.of("API1"),
            List.of("8.2.2"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        Set<Place> bound = boundOnClasses(api);
        Map<List<Object>, List<Endpoint>> routes = api.endpoints().stream()
                .collect(Collectors.groupingBy(endpoint -> endpoint.signature().guarded()));
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.of(
                                unbound(api, endpoint),
                                unboundOnClass(api, endpoint, bound),
                                misplacedIds(endpoint),
                                elsewhere(api, endpoint, routes),
                                parents(endpoint),
                                results(api, endpoint))
                        .flatMap(found -> found));
    }

    /** Whether the method itself names an identifier wrongly, so that what it meant is not known. */
    static boolean isMisspeltOn(Endpoint endpoint) {
        return !endpoint.unbound().isEmpty() || !endpoint.unboundNotOwned().isEmpty();
    }

    private Stream<Finding> unbound(Api api, Endpoint endpoint) {
        return Stream.concat(
                endpoint.unbound().stream()
                        .map(declared -> unbound(
                                api,
                                declared,
                                "@OwnedBy",
                                List.of(declared.policy().id()),
                                endpoint)),
                endpoint.unboundNotOwned().stream()
                        .map(declared -> unbound(
                                api, declared, "@NotOwned", declared.policy().ids(), endpoint)));
    }

    /** Ownership on a class speaks of those of its endpoints that have the identifier; at least one has to. */
    private Stream<Finding> unboundOnClass(Api api, Endpoint endpoint, Set<Place> bound) {
        return onClasses(endpoint)
                .filter(declared -> !ids(declared).isEmpty() && !bound.contains(declared.place()))
                .map(declared -> unbound(
                        api,
                        declared,
                        declared.policy() instanceof Policy.Owned ? "@OwnedBy" : "@NotOwned",
                        ids(declared),
                        endpoint));
    }

    private static Set<Place> boundOnClasses(Api api) {
        Set<Place> bound = new TreeSet<>();
        for (Endpoint endpoint : api.endpoints()) {
            List<String> names = names(api, endpoint);
            onClasses(endpoint)
                    .filter(declared -> ids(declared).stream().anyMatch(names::contains))
                    .forEach(declared -> bound.add(declared.place()));
        }
        return bound;
    }

    private static Stream<Declared<? extends Policy>> onClasses(Endpoint endpoint) {
        return Stream.<Declared<? extends Policy>>concat(
                        endpoint.declared(Policy.Owned.class), endpoint.declared(Policy.NotOwned.class))
                .filter(declared -> declared.origin().level().compareTo(Origin.Level.CLASS) >= 0);
    }

    private static List<String> ids(Declared<? extends Policy> declared) {
        List<String> ids = declared.policy() instanceof Policy.Owned owned
                ? List.of(owned.id())
                : ((Policy.NotOwned) declared.policy()).ids();
        return ids.stream().filter(id -> !id.isEmpty()).toList();
    }

    private Finding unbound(Api api, Declared<?> declared, String annotation, List<String> ids, Endpoint endpoint) {
        List<String> known = names(api, endpoint);
        List<String> wrong =
                ids.stream().filter(id -> !id.isBlank() && !known.contains(id)).toList();
        if (wrong.isEmpty()) {
            return at(
                    declared,
                    endpoint,
                    annotation + " does not say which identifier it speaks of, so it protects none",
                    known.isEmpty()
                            ? "move it to the parameter"
                            : "write id = \"" + known.get(0) + "\"" + others(known));
        }
        String name = wrong.get(0);
        return at(
                declared,
                endpoint,
                annotation + " speaks of \"" + name + "\", and there is no such parameter, so it protects nothing",
                Nearest.to(name, known)
                        .map(nearest -> "write id = \"" + nearest + "\" if you meant that")
                        .orElse(known.isEmpty() ? "remove it" : "name one of " + String.join(", ", known)));
    }

    private static String others(List<String> known) {
        return known.size() == 1 ? "" : " (or one of " + String.join(", ", known.subList(1, known.size())) + ")";
    }

    private static List<String> names(Api api, Endpoint endpoint) {
        return Stream.of(
                        endpoint.signature().variables().stream(),
                        endpoint.signature().parameters().stream().map(Parameter::name),
                        Member.of(api, endpoint).stream().map(Member::path))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** On a parameter there is nothing to name; a name of something else contradicts the place. */
    private Stream<Finding> misplacedIds(Endpoint endpoint) {
        return endpoint.identifiers().stream()
                .flatMap(identifier -> identifier.owned().stream()
                        .filter(declared -> declared.origin().level() == Origin.Level.PARAMETER
                                || declared.origin().level() == Origin.Level.IDENTIFIER_TYPE)
                        .filter(declared -> !declared.policy().id().isEmpty()
                                && !declared.policy().id().equals(identifier.name()))
                        .map(declared -> at(
                                declared,
                                endpoint,
                                "@OwnedBy stands on \"" + identifier.name() + "\" and speaks of \""
                                        + declared.policy().id() + "\"",
                                "remove id: on a parameter or type it speaks of what it stands on")));
    }

    /** A method has one guard, however many routes lead to it: what it asks about has to be in all of them. */
    private Stream<Finding> elsewhere(Api api, Endpoint endpoint, Map<List<Object>, List<Endpoint>> routes) {
        return routes.getOrDefault(endpoint.signature().guarded(), List.of()).stream()
                .flatMap(other -> other.identifiers().stream())
                .flatMap(identifier -> identifier.owned().stream()
                        .filter(declared -> !names(api, endpoint).contains(identifier.name()))
                        .filter(declared -> declared.origin().level().compareTo(Origin.Level.CLASS) >= 0)
                        .map(declared -> at(
                                declared,
                                endpoint,
                                "@OwnedBy speaks of \"" + identifier.name() + "\", which "
                                        + endpoint.signature().route()
                                        + " does not have, and the method has one guard for"
                                        + " all its routes",
                                "add {" + identifier.name()
                                        + "} to every route of the method, or write a method for each")));
    }

    /** What an object lies in has to come in as well. */
    private Stream<Finding> parents(Endpoint endpoint) {
        return Ownerships.of(endpoint)
                .filter(declared -> !declared.policy().parent().isEmpty())
                .filter(declared ->
                        Ownerships.parent(declared.policy(), endpoint).isEmpty())
                .map(declared -> at(
                        declared,
                        endpoint,
                        "@OwnedBy says that the object lies in \""
                                + declared.policy().parent() + "\", and there is no such parameter, so nothing ties it",
                        "name the variable of the route or the parameter that identifies the object around it"));
    }

    /** The owner of what leaves is read from what leaves. */
    private Stream<Finding> results(Api api, Endpoint endpoint) {
        return OwnedResult.of(api, endpoint).stream()
                .filter(result -> !result.known(api).isEmpty())
                .filter(result -> result.types().stream()
                        .anyMatch(type -> result.property(api, type).isEmpty()))
                .map(result -> {
                    String name = result.declared().policy().property();
                    List<String> known = result.known(api);
                    return at(
                            result.declared(),
                            endpoint,
                            "@OwnedResults reads the owner from \"" + name
                                    + "\", and what the method returns has no such property with a getter, so nobody knows"
                                    + " whose it is",
                            Nearest.to(name, known)
                                    .map(nearest -> "write property = \"" + nearest + "\" if you meant that")
                                    .orElse("name one of " + String.join(", ", known)));
                });
    }
}
