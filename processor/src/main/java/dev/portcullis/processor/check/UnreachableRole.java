package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exception from ownership is for callers who come that far: the access policy applies to them, too. */
final class UnreachableRole implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnreachableRole",
            Weight.WARNING,
            false,
            false,
            "A role that is excepted, or that a property is exposed to, can pass the access policy",
            List.of(863),
            List.of("API5"),
            List.of("8.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        // Without a catalogue nobody knows which role contains which.
        return api.catalog().roles().isEmpty()
                ? Stream.empty()
                : Stream.concat(api.endpoints().stream().flatMap(endpoint -> check(api, endpoint)), exposures(api));
    }

    /**
     * A type may serve many endpoints: its condition is dead when none of them lets the role in. Callers may have the role
     * beside the one that lets them in, so this is told only to those who want to know all.
     */
    private Stream<Finding> exposures(Api api) {
        Map<Place, Set<String>> admittedByPlace = new HashMap<>();
        Set<Place> open = new HashSet<>();
        for (Endpoint endpoint : api.endpoints()) {
            Optional<Set<String>> admitted = admitted(api, endpoint);
            for (Leaving.Exposure exposure : Leaving.exposures(api, endpoint)) {
                Place place = exposure.declared().place();
                admitted.ifPresentOrElse(
                        roles -> admittedByPlace
                                .computeIfAbsent(place, first -> new HashSet<>())
                                .addAll(roles),
                        () -> open.add(place));
            }
        }
        return api.endpoints().stream()
                .flatMap(endpoint -> Leaving.exposures(api, endpoint).stream()
                        .filter(exposure -> !open.contains(exposure.declared().place()))
                        .flatMap(exposure -> exposure.declared().policy().roles().stream()
                                .filter(role -> isShutOut(
                                        api,
                                        role,
                                        admittedByPlace.getOrDefault(
                                                exposure.declared().place(), Set.of())))
                                .map(role -> new Finding(
                                        INFO.name(),
                                        Weight.STRICT,
                                        Subject.of(exposure.structure(), exposure.property()),
                                        "is exposed to the role \"" + role
                                                + "\", and no endpoint that sends it lets that role in, so nobody who has no"
                                                + " other role ever receives it",
                                        "name a role that may call the endpoint, let \"" + role
                                                + "\" imply one in the @RoleCatalog, or remove it",
                                        exposure.declared().place(),
                                        Optional.of(endpoint.signature())))));
    }

    private Stream<Finding> check(Api api, Endpoint endpoint) {
        return admitted(api, endpoint).stream()
                .flatMap(admitted -> Ownerships.of(endpoint)
                        .flatMap(declared -> declared.policy().exceptRoles().stream()
                                .filter(role -> isShutOut(api, role, admitted))
                                .map(role -> at(
                                        declared,
                                        endpoint,
                                        "the role \"" + role + "\" is excepted from ownership, and "
                                                + AccessWords.of(endpoint.effectiveAccess()
                                                        .orElseThrow())
                                                + " does not let it in, so the exception helps nobody who has no other role",
                                        "add \"" + role + "\" to the access policy, let it imply a role there in the"
                                                + " @RoleCatalog, or remove it from exceptRoles"))));
    }

    /** Whoever has a role that implies it counts as having it. */
    private static boolean isShutOut(Api api, String role, Set<String> admitted) {
        return api.catalog().knows(role) && Collections.disjoint(api.catalog().satisfying(role), admitted);
    }

    /** The roles that pass the access policy; empty where it does not go by roles. */
    private static Optional<Set<String>> admitted(Api api, Endpoint endpoint) {
        return endpoint.effectiveAccess()
                .filter(Policy.Access.Roles.class::isInstance)
                .map(access -> ((Policy.Access.Roles) access)
                        .names().stream()
                                .flatMap(role -> api.catalog().satisfying(role).stream())
                                .collect(Collectors.toSet()));
    }
}
