package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What anybody may call is limited in rate. */
final class MissingRateLimit implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MissingRateLimit",
            Weight.ERROR,
            false,
            false,
            "A public endpoint limits the rate of requests",
            List.of(770, 799),
            List.of("API4"),
            List.of("2.4.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(endpoint -> endpoint.attempts().isEmpty())
                .flatMap(endpoint -> finding(api, endpoint).stream());
    }

    private Optional<Finding> finding(Api api, Endpoint endpoint) {
        if (endpoint.isPublic()) {
            return endpoint.rates().stream().anyMatch(MissingRateLimit::isOfClient)
                    ? Optional.empty()
                    : Optional.of(ofPublic(api, endpoint));
        }
        if (!endpoint.rates().isEmpty()) {
            return Optional.empty();
        }
        return endpoint.effectiveAccess()
                .filter(access -> !(access instanceof Policy.Access.Nobody))
                .map(access -> at(
                                endpoint.signature().place(),
                                endpoint,
                                "nothing limits how often one caller may call it",
                                "add @RateLimited(permits = …, per = \"PT1M\", by = RateLimited.Key.CALLER) to the method or"
                                        + " its class")
                        .withWeight(Weight.STRICT));
    }

    /** By the caller it is meant to be, and UnboundLimitKey says that a public endpoint has none. */
    private static boolean isOfClient(Endpoint.BoundRate rate) {
        return rate.countsBy(Policy.RateKey.CLIENT)
                || rate.countsBy(Policy.RateKey.CALLER)
                || rate.countsBy(Policy.RateKey.RESOLVED);
    }

    private Finding ofPublic(Api api, Endpoint endpoint) {
        boolean credentials = !Credentials.of(api, endpoint).isEmpty();
        boolean file = endpoint.signature()
                .body()
                .filter(body -> DataTypes.isBinary(body.type()))
                .isPresent();
        boolean changes = endpoint.signature().changesState();
        String doing = credentials
                ? "takes credentials from"
                : file ? "takes files from" : changes ? "changes state for" : "answers";
        return at(
                        endpoint.signature().place(),
                        endpoint,
                        doing + " anybody, and "
                                + (endpoint.rates().isEmpty()
                                        ? "nothing limits how often"
                                        : "no limit counts by client, so that one client can use up what is for all"),
                        "add @RateLimited(permits = …, per = \"PT1M\") to the method or its class; it counts by client")
                .withWeight(credentials || file || changes ? Weight.ERROR : Weight.WARNING);
    }
}
