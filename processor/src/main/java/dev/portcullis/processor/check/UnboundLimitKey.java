package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key of a limit is one value that every request of the endpoint has. */
final class UnboundLimitKey implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnboundLimitKey",
            Weight.ERROR,
            true,
            true,
            "The key of a limit is one value that the endpoint takes",
            List.of(770),
            List.of("API2", "API4"),
            List.of("2.4.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(
                        endpoint.rates().stream().flatMap(rate -> ofRate(api, endpoint, rate)),
                        endpoint.attempts().stream().flatMap(attempts -> ofAttempts(api, endpoint, attempts))));
    }

    private Stream<Finding> ofRate(Api api, Endpoint endpoint, Endpoint.BoundRate rate) {
        Declared<Policy.Rate> declared = rate.declared();
        Policy.Rate policy = declared.policy();
        List<Finding> found = new ArrayList<>();
        if (policy.by().isEmpty()) {
            found.add(at(
                    declared,
                    endpoint,
                    "@RateLimited counts by nothing",
                    "write by = RateLimited.Key.CLIENT, CALLER, ENDPOINT, PARAMETER or RESOLVED"));
        }
        if (policy.by().contains(Policy.RateKey.CALLER) && endpoint.isPublic()) {
            found.add(at(
                    declared,
                    endpoint,
                    "@RateLimited counts by the caller, and " + here(declared, endpoint)
                            + " is public: callers who are not logged in have no name to count by",
                    "write by = RateLimited.Key.CLIENT"));
        }
        resolver(endpoint, rate).ifPresent(found::add);
        cost(api, endpoint, rate).ifPresent(found::add);
        boolean byParameter = rate.countsBy(Policy.RateKey.PARAMETER);
        if (byParameter) {
            parameter(api, endpoint, rate).ifPresent(found::add);
        } else if (!policy.parameter().isEmpty()) {
            found.add(at(
                    declared,
                    endpoint,
                    "@RateLimited names the parameter \"" + policy.parameter() + "\" and does not count by it",
                    "add RateLimited.Key.PARAMETER to by, or remove parameter"));
        }
        return found.stream();
    }

    private Optional<Finding> resolver(Endpoint endpoint, Endpoint.BoundRate rate) {
        Declared<Policy.Rate> declared = rate.declared();
        String resolver = declared.policy().resolver();
        if (!rate.countsBy(Policy.RateKey.RESOLVED)) {
            return resolver.isEmpty()
                    ? Optional.empty()
                    : Optional.of(at(
                            declared,
                            endpoint,
                            "@RateLimited names the resolver " + DataTypes.simple(resolver)
                                    + " and does not count by it",
                            "add RateLimited.Key.RESOLVED to by, or remove resolver"));
        }
        if (resolver.isEmpty()) {
            return Optional.of(at(
                    declared,
                    endpoint,
                    "@RateLimited counts by what is resolved and does not say by what",
                    "write resolver = ….class, a LimitKeyResolver"));
        }
        return endpoint.isPublic()
                ? Optional.of(at(
                        declared,
                        endpoint,
                        "@RateLimited counts by what " + DataTypes.simple(resolver) + " tells of the caller, and "
                                + here(declared, endpoint)
                                + " is public: of callers who are not logged in there is nothing to tell",
                        "write by = RateLimited.Key.CLIENT"))
                : Optional.empty();
    }

    private Optional<Finding> cost(Api api, Endpoint endpoint, Endpoint.BoundRate rate) {
        Declared<Policy.Rate> declared = rate.declared();
        String name = declared.policy().costBy();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (rate.cost().isEmpty()) {
            return Optional.of(
                    unknown(api, endpoint, declared, "@RateLimited takes the cost from \"" + name + "\"", name));
        }
        return rate.cost()
                .filter(cost -> !DataTypes.isScalar(counted(cost), DataType.Scalar.Kind.INTEGRAL))
                .map(cost -> at(
                        declared,
                        endpoint,
                        "@RateLimited takes the cost from \"" + name + "\", which is of type "
                                + DataTypes.simple(cost.type().javaType()) + " and no whole number",
                        "name an int or long, or write the cost as cost = …"));
    }

    private Optional<Finding> parameter(Api api, Endpoint endpoint, Endpoint.BoundRate rate) {
        Declared<Policy.Rate> declared = rate.declared();
        String name = declared.policy().parameter();
        if (name.isBlank()) {
            return Optional.of(at(
                    declared,
                    endpoint,
                    "@RateLimited counts by a parameter and does not say by which",
                    "write parameter = \"…\""));
        }
        if (rate.value().isEmpty()) {
            return Optional.of(unknown(api, endpoint, declared, "@RateLimited counts by \"" + name + "\"", name));
        }
        return rate.value()
                .flatMap(UnboundLimitKey::unfit)
                .map(why -> at(
                        declared,
                        endpoint,
                        "@RateLimited counts by \"" + name + "\", which " + why,
                        "count by a text, number, UUID or identifier"));
    }

    private Stream<Finding> ofAttempts(Api api, Endpoint endpoint, Endpoint.BoundAttempts attempts) {
        Declared<Policy.Attempts> declared = attempts.declared();
        String key = declared.policy().key();
        if (attempts.value().isEmpty()) {
            return Stream.of(unknown(api, endpoint, declared, "@AttemptLimited counts by \"" + key + "\"", key));
        }
        Endpoint.KeyValue value = attempts.value().get();
        Optional<String> why = unfit(value).or(() -> namesNoAccount(counted(value)));
        if (why.isPresent()) {
            return Stream.of(at(
                    declared,
                    endpoint,
                    "@AttemptLimited counts by \"" + key + "\", which " + why.get(),
                    "name the text, number, UUID or identifier that names the account"));
        }
        if (Credentials.of(api, endpoint).contains(value.sentAs())) {
            return Stream.of(at(
                    declared,
                    endpoint,
                    "@AttemptLimited counts by \"" + key
                            + "\", which is what is guessed: every guess would have a count of" + " its own",
                    "name what names the account, for example key = \"username\""));
        }
        return Stream.empty();
    }

    private Finding unknown(Api api, Endpoint endpoint, Declared<?> declared, String counting, String name) {
        List<String> known = Stream.concat(
                        endpoint.signature().parameters().stream().map(Parameter::name),
                        Member.of(api, endpoint).stream().map(Member::path))
                .distinct()
                .toList();
        return at(
                declared,
                endpoint,
                counting + ", and " + here(declared, endpoint)
                        + " takes no such parameter or property, so nothing would be counted apart",
                Nearest.to(name, known)
                        .map(nearest -> "write \"" + nearest + "\" if you meant that")
                        .orElse(
                                known.isEmpty()
                                        ? "take it as a parameter or in the body"
                                        : "name one of " + String.join(", ", known)));
    }

    /** What a class declares may hold for some of its endpoints and not for others. */
    private static String here(Declared<?> declared, Endpoint endpoint) {
        String subject = endpoint.signature().subject();
        return Subject.of(declared, endpoint).equals(subject) ? "the endpoint" : subject;
    }

    private static Optional<String> unfit(Endpoint.KeyValue value) {
        return DataTypes.isSingleValue(counted(value))
                ? Optional.empty()
                : Optional.of("is of type " + DataTypes.simple(value.type().javaType()) + " and not one value");
    }

    /** A parameter that may be missing is counted by the value it has when it is there. */
    private static DataType counted(Endpoint.KeyValue value) {
        return value instanceof Endpoint.KeyValue.OfParameter ? DataTypes.unwrapped(value.type()) : value.type();
    }

    private static Optional<String> namesNoAccount(DataType type) {
        boolean names = type instanceof DataType.Text
                || DataTypes.isScalar(
                        type,
                        DataType.Scalar.Kind.IDENTIFIER,
                        DataType.Scalar.Kind.UUID,
                        DataType.Scalar.Kind.INTEGRAL);
        return names
                ? Optional.empty()
                : Optional.of("is of type " + DataTypes.simple(type.javaType()) + " and names no account");
    }
}
