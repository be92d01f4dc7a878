package dev.portcullis.processor.report;

import dev.portcullis.OwnedResults;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.AccessEntry.Kind;
import dev.portcullis.report.AttemptEntry;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.OwnershipEntry;
import dev.portcullis.report.RateEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row of one endpoint. */
final class EndpointEntries {

    private static final Set<String> KEYS =
            Stream.of(Policy.RateKey.values()).map(EndpointEntries::keyName).collect(Collectors.toUnmodifiableSet());

    private EndpointEntries() {}

    /**
     * The row of an endpoint.
     *
     * @param refused whether its guard refuses every request, whatever is declared
     */
    static EndpointPolicy of(Api api, Endpoint endpoint, boolean refused) {
        Signature signature = endpoint.signature();
        boolean valid = !refused && endpoint.access().size() == 1;
        return new EndpointPolicy(
                signature.httpMethod(),
                signature.route(),
                signature.resource().binaryName(),
                signature.method().name() + "("
                        + String.join(",", signature.method().erasedTypes()) + ")",
                Locations.source(signature.place()),
                signature.consumes(),
                signature.produces(),
                valid ? access(endpoint.access().get(0)) : null,
                Stream.of(
                                endpoint.identifiers().stream().flatMap(EndpointEntries::ownership),
                                endpoint.members().stream().flatMap(EndpointEntries::ownership),
                                endpoint.ownedResult().stream().flatMap(EndpointEntries::ownership))
                        .flatMap(each -> each)
                        .toList(),
                endpoint.rates().stream().flatMap(EndpointEntries::rates).toList(),
                endpoint.attempts().map(EndpointEntries::attempts).orElse(null),
                SizeEntries.of(api, endpoint),
                signature.body().map(AcceptedTypes::request).orElse(null),
                ResponseEntries.of(endpoint));
    }

    private static AccessEntry access(Declared<Policy.Access> declared) {
        Policy.Access access = declared.policy();
        if (access instanceof Policy.Access.Public open) {
            return entry(Kind.PUBLIC, List.of(), open.reason().isBlank() ? null : open.reason(), null, declared);
        }
        if (access instanceof Policy.Access.Roles roles) {
            return entry(roles.all() ? Kind.ALL_ROLES : Kind.ANY_ROLE, roles.names(), null, null, declared);
        }
        if (access instanceof Policy.Access.Custom custom) {
            return entry(Kind.CUSTOM, List.of(), null, custom.rule(), declared);
        }
        return entry(
                access instanceof Policy.Access.Authenticated ? Kind.AUTHENTICATED : Kind.NOBODY,
                List.of(),
                null,
                null,
                declared);
    }

    private static AccessEntry entry(
            Kind kind, List<String> roles, @Nullable String reason, @Nullable String rule, Declared<?> declared) {
        return new AccessEntry(kind, roles, reason, rule, Locations.origin(declared));
    }

    private static Stream<OwnershipEntry> ownership(Endpoint.Identifier identifier) {
        return ownership(
                identifier.parameter().map(Parameter::label).orElse("path " + identifier.name()),
                identifier.owned(),
                identifier.notOwned());
    }

    private static Stream<OwnershipEntry> ownership(Endpoint.OwnedMember member) {
        return ownership(
                member.path().isEmpty() ? member.name() : "body " + member.name(), member.owned(), member.notOwned());
    }

    /** There is no rule to name: the owner stands in the result. */
    private static Stream<OwnershipEntry> ownership(Declared<Policy.OwnedResult> results) {
        Policy.OwnedResult policy = results.policy();
        return Stream.of(new OwnershipEntry(
                "results by " + policy.property() + (policy.drop() ? ", others dropped" : ", others refused"),
                OwnedResults.class.getName(),
                policy.exceptRoles(),
                false,
                null,
                Locations.origin(results)));
    }

    private static Stream<OwnershipEntry> ownership(
            String label, List<Declared<Policy.Owned>> rules, Optional<Declared<Policy.NotOwned>> optOut) {
        Stream<OwnershipEntry> owned = rules.stream()
                .map(declared -> new OwnershipEntry(
                        declared.policy().parent().isEmpty()
                                ? label
                                : label + " in " + declared.policy().parent(),
                        declared.policy().rule(),
                        declared.policy().exceptRoles(),
                        declared.policy().hidden(),
                        null,
                        Locations.origin(declared)));
        Stream<OwnershipEntry> notOwned = optOut.stream()
                .map(declared -> new OwnershipEntry(
                        label, null, List.of(), false, declared.policy().reason(), Locations.origin(declared)));
        return Stream.concat(owned, notOwned);
    }

    private static Stream<RateEntry> rates(Endpoint.BoundRate rate) {
        return rate.windows().stream().map(window -> rate(rate.name(), window));
    }

    private static RateEntry rate(String name, Declared<Policy.Rate> window) {
        Policy.Rate policy = window.policy();
        return new RateEntry(
                name,
                policy.permits(),
                policy.per(),
                policy.atOnce(),
                policy.by().stream().map(key -> countedBy(policy, key)).toList(),
                switch (policy.unit()) {
                    case REQUESTS -> RateEntry.REQUESTS;
                    case CONTENT_BYTES -> RateEntry.CONTENT_BYTES;
                    case CONCURRENT -> RateEntry.CONCURRENT_REQUESTS;
                },
                cost(policy),
                Locations.origin(window));
    }

    private static String cost(Policy.Rate policy) {
        if (policy.costBy().isEmpty()) {
            return Long.toString(policy.cost());
        }
        return policy.costBy() + (policy.cost() == 1 ? "" : ", at least " + policy.cost());
    }

    /** A parameter that is called like a key is told apart from it. */
    private static String countedBy(Policy.Rate policy, Policy.RateKey key) {
        return switch (key) {
            case PARAMETER ->
                KEYS.contains(policy.parameter()) ? "parameter " + policy.parameter() : policy.parameter();
            case RESOLVED -> policy.resolver();
            default -> keyName(key);
        };
    }

    private static String keyName(Policy.RateKey key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static AttemptEntry attempts(Endpoint.BoundAttempts attempts) {
        Policy.Attempts policy = attempts.declared().policy();
        return new AttemptEntry(
                attempts.group(),
                policy.max(),
                policy.lockFor(),
                policy.within().isEmpty() ? policy.lockFor() : policy.within(),
                policy.key(),
                policy.everyCall(),
                policy.failureStatuses(),
                policy.clearedBySuccess(),
                policy.maxPerClient(),
                Locations.origin(attempts.declared()));
    }
}
