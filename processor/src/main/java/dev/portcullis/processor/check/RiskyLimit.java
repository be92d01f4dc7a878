package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of a limit are possible, and more generous or more severe than is wise. */
final class RiskyLimit implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "RiskyLimit",
            Weight.WARNING,
            false,
            false,
            "The numbers of a limit stop an attacker and leave the others alone",
            List.of(307, 645, 770),
            List.of("API2", "API4"),
            List.of("2.4.1", "6.1.1", "6.3.1"));

    private static final Duration LONG_WINDOW = Duration.ofMinutes(10);
    private static final long FLOOD = 1_000;
    private static final int FEWEST_ATTEMPTS = 3;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LONGEST_LOCK = Duration.ofHours(24);
    /** The longest address of e-mail, RFC 5321 section 4.5.3.1; what is longer is refused. */
    private static final long LONGEST_NAME = 320;

    /** What says in an answer of 200 that it means no. */
    private static final Set<String> OUTCOMES = Set.of(
            "success",
            "successful",
            "succeeded",
            "ok",
            "valid",
            "correct",
            "matches",
            "verified",
            "granted",
            "authenticated",
            "loggedIn");

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
        Policy.Rate policy = rate.declared().policy();
        Optional<Finding> flood = isFlood(rate)
                ? Optional.of(at(
                        rate.declared(),
                        endpoint,
                        "all " + policy.permits() + " requests of " + policy.per()
                                + " may come in one moment, so that the limit does not protect the service from a flood",
                        "write burst = … with as many as may come at once, or add a @RateLimited with a short period"))
                : Optional.empty();
        Optional<Finding> secret = rate.value()
                .map(Endpoint.KeyValue::sentAs)
                .filter(Credentials.of(api, endpoint)::contains)
                .map(name -> at(
                        rate.declared(),
                        endpoint,
                        "it counts by \"" + name + "\", which is what is guessed: every guess has a count of its own",
                        "count by what names the account, or by the client"));
        return Stream.concat(flood.stream(), secret.stream());
    }

    private static boolean isFlood(Endpoint.BoundRate rate) {
        return rate.declared().policy().unit() == Policy.RateUnit.REQUESTS
                && rate.windows().stream()
                        .allMatch(window -> window.policy().permits() >= FLOOD
                                && window.policy().atOnce() == window.policy().permits()
                                && LimitNumbers.parsed(window.policy().per())
                                        .filter(per -> per.compareTo(LONG_WINDOW) > 0)
                                        .isPresent());
    }

    private Stream<Finding> ofAttempts(Api api, Endpoint endpoint, Endpoint.BoundAttempts attempts) {
        Policy.Attempts policy = attempts.declared().policy();
        Optional<Finding> lock = LimitNumbers.parsed(policy.lockFor())
                .filter(lockFor -> !isInvalid(policy))
                .filter(lockFor -> lockFor.compareTo(LONGEST_LOCK) > 0)
                .map(lockFor -> at(
                        attempts.declared(),
                        endpoint,
                        "whoever knows the name of an account can lock it for more than a day, lockFor = \""
                                + policy.lockFor() + "\"",
                        "write at most \"PT24H\"; an hour stops guessing as well"));
        boolean fits = policy.max() >= FEWEST_ATTEMPTS && policy.max() <= MOST_ATTEMPTS;
        Optional<Finding> max = fits || policy.everyCall() || isInvalid(policy)
                ? Optional.empty()
                : Optional.of(at(
                        attempts.declared(),
                        endpoint,
                        policy.max() < FEWEST_ATTEMPTS
                                ? "max = " + policy.max() + " locks people out for a slip of the finger"
                                : "max = " + policy.max() + " leaves an attacker many guesses at each account",
                        "write 3 to 10; 5 is usual"));
        return Stream.of(lock, max, longName(endpoint, attempts), toldInContent(api, endpoint, attempts))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> longName(Endpoint endpoint, Endpoint.BoundAttempts attempts) {
        return attempts.value()
                .flatMap(value -> value.bounds().size())
                .filter(size -> size.policy().max() > LONGEST_NAME)
                .map(size -> at(
                        attempts.declared(),
                        endpoint,
                        "it counts by \"" + attempts.declared().policy().key() + "\", which may have "
                                + size.policy().max() + " characters; no name of an account has more than "
                                + LONGEST_NAME + ", and longer ones are refused",
                        "write @MaxSize(" + LONGEST_NAME + ") on it, or less"));
    }

    /** An outcome that only the content tells is a success to whoever sees the status. */
    private Optional<Finding> toldInContent(Api api, Endpoint endpoint, Endpoint.BoundAttempts attempts) {
        if (attempts.declared().policy().everyCall()) {
            return Optional.empty();
        }
        return api.structure(DataTypes.unwrapped(endpoint.signature().result())).stream()
                .flatMap(structure -> structure.properties().stream())
                .filter(property -> OUTCOMES.contains(property.name())
                        && DataTypes.isScalar(property.type(), DataType.Scalar.Kind.BOOLEAN))
                .findFirst()
                .map(property -> at(
                        attempts.declared(),
                        endpoint,
                        "it answers with \"" + property.wireName() + "\": a wrong guess that is answered with a success"
                                + " and false in it is never counted",
                        LimitNumbers.ANSWER_FAILURE));
    }

    /** Which is another rule's to tell. */
    private static boolean isInvalid(Policy.Attempts policy) {
        return LimitNumbers.mistakes(policy).findAny().isPresent();
    }
}
