package dev.portcullis.processor.resolve;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Discovered;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.BoundAttempts;
import dev.portcullis.processor.model.Endpoint.BoundRate;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Scope;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which policies are in force on each endpoint. For each dimension on its own, the nearest scope that declares
 * something replaces all farther ones.
 */
public final class Resolver {

    private static final Comparator<Signature> ORDER = Comparator.comparing(Signature::route)
            .thenComparing(Signature::httpMethod)
            .thenComparing(signature -> signature.resource().binaryName())
            .thenComparing(signature -> signature.method().toString());

    private final Map<String, Structure> structures;
    private final KeyValues keyValues;
    private final LimitNames rateNames = new LimitNames();
    private final LimitNames groupNames = new LimitNames();

    private Resolver(Map<String, Structure> structures) {
        this.structures = structures;
        this.keyValues = new KeyValues(structures);
    }

    /** Resolves everything that discovery found. */
    public static Api resolve(Discovered discovered) {
        Resolver resolver = new Resolver(discovered.structures());
        List<Endpoint> endpoints = discovered.endpoints().stream()
                .sorted(Comparator.comparing(Discovered.Found::signature, ORDER))
                .map(found -> resolver.endpoint(found.signature(), found.scopes()))
                .toList();
        return new Api(
                endpoints,
                discovered.structures(),
                discovered.enumerations(),
                discovered.catalog(),
                discovered.strays(),
                discovered.unresolvable(),
                discovered.providers(),
                discovered.waivers());
    }

    private Endpoint endpoint(Signature signature, List<Scope> scopes) {
        OwnedMembers members = OwnedMembers.of(signature, scopes, structures);
        Identifiers identifiers = Identifiers.of(signature, scopes, members.names());
        return new Endpoint(
                signature,
                withoutRepetition(nearest(scopes, Policy.Access.class)),
                identifiers.identifiers(),
                members.members(),
                identifiers.unbound(),
                identifiers.unboundNotOwned(),
                rates(signature, nearest(scopes, Policy.Rate.class)),
                nearest(scopes, Policy.Attempts.class).stream()
                        .findFirst()
                        .map(attempts -> attempts(signature, attempts)),
                bodySize(signature, scopes),
                nearest(scopes, Policy.Returned.class),
                nearest(scopes, Policy.Streamed.class).stream().findFirst(),
                nearest(scopes, Policy.Opaque.class).stream().findFirst(),
                nearest(scopes, Policy.OwnedResult.class).stream().findFirst(),
                scopes);
    }

    /** Everything of a kind in the nearest scope that has any. */
    static <P extends Policy> List<Declared<P>> nearest(List<Scope> scopes, Class<P> kind) {
        for (Scope scope : scopes) {
            List<Declared<P>> declared = of(scope, kind);
            if (!declared.isEmpty()) {
                return declared;
            }
        }
        return List.of();
    }

    static <P extends Policy> List<Declared<P>> of(Scope scope, Class<P> kind) {
        return scope.policies().stream()
                .filter(declared -> kind.isInstance(declared.policy()))
                .map(declared -> new Declared<>(kind.cast(declared.policy()), declared.origin()))
                .toList();
    }

    /** Two interfaces may say the same; only a difference is a conflict. */
    private static List<Declared<Policy.Access>> withoutRepetition(List<Declared<Policy.Access>> declared) {
        List<Declared<Policy.Access>> distinct = new ArrayList<>();
        for (Declared<Policy.Access> each : declared) {
            if (distinct.stream().noneMatch(other -> unordered(other.policy()).equals(unordered(each.policy())))) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    /** Roles mean the same in any order. */
    private static Policy.Access unordered(Policy.Access access) {
        return access instanceof Policy.Access.Roles roles
                ? new Policy.Access.Roles(
                        roles.names().stream().distinct().sorted().toList(), roles.all())
                : access;
    }

    private List<BoundRate> rates(Signature signature, List<Declared<Policy.Rate>> declared) {
        List<List<Declared<Policy.Rate>>> limits = new ArrayList<>();
        for (Declared<Policy.Rate> rate : declared) {
            limits.stream()
                    .filter(windows -> windows.get(0).policy().countsLike(rate.policy()))
                    .findFirst()
                    .orElseGet(() -> added(limits))
                    .add(rate);
        }
        List<BoundRate> rates = new ArrayList<>();
        for (List<Declared<Policy.Rate>> windows : limits) {
            Policy.Rate policy = windows.get(0).policy();
            rates.add(new BoundRate(
                    policy.name().isEmpty() ? rateNames.of(signature, rates.size()) : policy.name(),
                    windows,
                    policy.by().contains(Policy.RateKey.PARAMETER)
                            ? keyValues.find(signature, policy.parameter())
                            : Optional.empty(),
                    policy.costBy().isEmpty() ? Optional.empty() : keyValues.find(signature, policy.costBy())));
        }
        return rates;
    }

    private static <T> List<T> added(List<List<T>> lists) {
        List<T> list = new ArrayList<>();
        lists.add(list);
        return list;
    }

    private BoundAttempts attempts(Signature signature, Declared<Policy.Attempts> declared) {
        String group = declared.policy().group();
        return new BoundAttempts(
                group.isEmpty() ? groupNames.of(signature, 0) : group,
                declared,
                keyValues.find(signature, declared.policy().key()));
    }

    private static Optional<Declared<Policy.Size>> bodySize(Signature signature, List<Scope> scopes) {
        return signature
                .body()
                .flatMap(body -> body.size())
                .or(() -> nearest(scopes, Policy.Size.class).stream().findFirst());
    }
}
