package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An endpoint with the policies that are in force on it.
 *
 * @param access the nearest access policies: exactly one when all is well; none when nothing is declared; several when
 *     they stand at the same distance and disagree
 * @param identifiers every variable of the route, and every other parameter with an ownership policy
 * @param members every property of the body, or the body itself, with an ownership policy
 * @param unbound ownership on the method or class whose {@code id} names no parameter
 * @param unboundNotOwned {@code @NotOwned} on the method or class with an {@code id} that names no parameter, or none
 * @param rates the limits in force
 * @param attempts the limit on guesses
 * @param bodySize the nearest bound of the body: on its parameter, method or class
 * @param returned what {@code @Returns} declares
 * @param streamed what {@code @Streams} declares
 * @param opaque what {@code @OpaqueBody} declares
 * @param ownedResult what {@code @OwnedResults} declares
 * @param scopes everything declared around the endpoint, the nearest first, whether in force or not
 */
public record Endpoint(
        Signature signature,
        List<Declared<Policy.Access>> access,
        List<Identifier> identifiers,
        List<OwnedMember> members,
        List<Declared<Policy.Owned>> unbound,
        List<Declared<Policy.NotOwned>> unboundNotOwned,
        List<BoundRate> rates,
        Optional<BoundAttempts> attempts,
        Optional<Declared<Policy.Size>> bodySize,
        List<Declared<Policy.Returned>> returned,
        Optional<Declared<Policy.Streamed>> streamed,
        Optional<Declared<Policy.Opaque>> opaque,
        Optional<Declared<Policy.OwnedResult>> ownedResult,
        List<Scope> scopes) {

    public Endpoint {
        access = List.copyOf(access);
        identifiers = List.copyOf(identifiers);
        members = List.copyOf(members);
        unbound = List.copyOf(unbound);
        unboundNotOwned = List.copyOf(unboundNotOwned);
        rates = List.copyOf(rates);
        returned = List.copyOf(returned);
        scopes = List.copyOf(scopes);
    }

    /** The access policy, when there is exactly one. */
    public Optional<Policy.Access> effectiveAccess() {
        return access.size() == 1 ? Optional.of(access.get(0).policy()) : Optional.empty();
    }

    /** Whether callers who are not logged in may call it. */
    public boolean isPublic() {
        return effectiveAccess().filter(Policy.Access.Public.class::isInstance).isPresent();
    }

    /** Whether it sends events, and they are declared. */
    public boolean streams() {
        return streamed.isPresent() && signature.sendsEvents();
    }

    /** What leaves: what {@code @Returns} declares, and the events or the return type where that tells anything. */
    public List<Response> responses() {
        Stream<Response> stated = returned.stream()
                .map(declared -> new Response(
                        declared.policy().status(), declared.policy().type(), Optional.of(declared)));
        DataType result = settled(signature.result());
        if (streams()) {
            return Stream.concat(
                            stated,
                            streamed.stream()
                                    .map(declared -> new Response(
                                            Response.EVERY_SUCCESS,
                                            declared.policy().type(),
                                            Optional.of(declared))))
                    .toList();
        }
        return result instanceof DataType.Untyped
                ? stated.toList()
                : Stream.concat(stated, Stream.of(new Response(Response.EVERY_SUCCESS, result, Optional.empty())))
                        .toList();
    }

    /** The identifier of the object around the one that a rule decides about: a parameter, or a variable of the route. */
    public Optional<Parameter> parent(Policy.Owned owned) {
        return signature.parameters().stream()
                .filter(parameter -> parameter.name().equals(owned.parent()))
                .findFirst()
                .or(() -> signature.variables().contains(owned.parent())
                        ? owned.parentIdentifier()
                                .map(type -> Parameter.ofRoute(owned.parent(), type, signature.place()))
                        : Optional.empty());
    }

    /** What one result is when it all succeeds, out of its collection or optional. */
    public List<DataType> results() {
        return responses().stream()
                .filter(response -> response.status() < 400)
                .map(response -> one(response.type()))
                .filter(type -> !(type instanceof DataType.Nothing))
                .distinct()
                .toList();
    }

    private static DataType one(DataType type) {
        if (type instanceof DataType.Many many) {
            return one(many.element());
        }
        if (type instanceof DataType.Eventually eventually) {
            return one(eventually.value());
        }
        return type instanceof DataType.Optionally optionally ? one(optionally.value()) : type;
    }

    private static DataType settled(DataType type) {
        return type instanceof DataType.Eventually eventually ? settled(eventually.value()) : type;
    }

    /** Everything of one kind that is declared around the endpoint, whether in force or not. */
    public <P extends Policy> Stream<Declared<P>> declared(Class<P> kind) {
        return scopes.stream()
                .flatMap(scope -> scope.policies().stream())
                .filter(declared -> kind.isInstance(declared.policy()))
                .map(declared -> new Declared<>(kind.cast(declared.policy()), declared.origin()));
    }

    /**
     * Something in the request that may name an object.
     *
     * @param name as the caller sends it
     * @param parameter empty for a variable of the route that the method does not take and no rule is asked about
     * @param owned the rules in force; every one must grant
     * @param notOwned the opt-out in force
     */
    public record Identifier(
            String name,
            Optional<Parameter> parameter,
            List<Declared<Policy.Owned>> owned,
            Optional<Declared<Policy.NotOwned>> notOwned) {

        public Identifier {
            owned = List.copyOf(owned);
        }
    }

    /**
     * An identifier in the body.
     *
     * @param path the properties that lead to it; none when it is the body itself
     * @param name the path as the caller sends it, for example {@code items.id}; {@code body} for the body itself
     * @param type of the property, or of the body
     * @param readable whether every property on the way has a getter
     * @param recurring whether a structure on the way contains itself, so that there is no end of identifiers
     * @param owned the rules in force; every one must grant
     * @param notOwned the opt-out in force
     * @param place the property, or the parameter of the body
     */
    public record OwnedMember(
            List<Property> path,
            String name,
            DataType type,
            boolean readable,
            boolean recurring,
            List<Declared<Policy.Owned>> owned,
            Optional<Declared<Policy.NotOwned>> notOwned,
            Place place) {

        public OwnedMember {
            path = List.copyOf(path);
            owned = List.copyOf(owned);
        }
    }

    /**
     * A limit on the rate.
     *
     * @param name its name in header fields
     * @param windows everything declared that counts the same by the same, decided together; at least one
     * @param value what {@code parameter} names; empty when it names nothing or is not used
     * @param cost what {@code costBy} names; empty when it names nothing or is not used
     */
    public record BoundRate(
            String name, List<Declared<Policy.Rate>> windows, Optional<KeyValue> value, Optional<KeyValue> cost) {

        public BoundRate {
            windows = List.copyOf(windows);
        }

        /** The first window, whose keys are those of all. */
        public Declared<Policy.Rate> declared() {
            return windows.get(0);
        }

        public boolean countsBy(Policy.RateKey key) {
            return declared().policy().by().contains(key);
        }

        /** Whether something of the request is needed to count it. */
        public boolean needsValue() {
            return countsBy(Policy.RateKey.PARAMETER)
                    || !declared().policy().costBy().isEmpty();
        }

        /** Whether that stands in the body. */
        public boolean needsBody() {
            return Stream.concat(value.stream(), cost.stream()).anyMatch(KeyValue.OfBody.class::isInstance);
        }
    }

    /**
     * A limit on guesses.
     *
     * @param group the declared group, or one of the endpoint's own
     * @param value what {@code key} names; empty when it names nothing
     */
    public record BoundAttempts(String group, Declared<Policy.Attempts> declared, Optional<KeyValue> value) {

        /** Whether the account stands in the body. */
        public boolean needsBody() {
            return value.filter(KeyValue.OfBody.class::isInstance).isPresent();
        }
    }

    /** Where the value of a key stands in the request. */
    public sealed interface KeyValue {

        DataType type();

        /** How large it may be, as declared. */
        Bounds bounds();

        /** The name under which the caller sends it, for example {@code account.email}. */
        String sentAs();

        /** A parameter. */
        record OfParameter(Parameter parameter) implements KeyValue {

            @Override
            public DataType type() {
                return parameter.type();
            }

            @Override
            public Bounds bounds() {
                return parameter.bounds();
            }

            @Override
            public String sentAs() {
                return parameter.name();
            }
        }

        /** A property of the body, reached through others; at least one. */
        record OfBody(List<Property> path) implements KeyValue {

            public OfBody {
                path = List.copyOf(path);
            }

            @Override
            public DataType type() {
                return path.get(path.size() - 1).type();
            }

            @Override
            public Bounds bounds() {
                return path.get(path.size() - 1).bounds();
            }

            @Override
            public String sentAs() {
                return path.stream().map(Property::wireName).collect(Collectors.joining("."));
            }
        }
    }
}
