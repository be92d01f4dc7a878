package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.stream.Stream;

/** Whatever can be guessed can be guessed only a few times. */
final class MissingAttemptLimit implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MissingAttemptLimit",
            Weight.ERROR,
            false,
            false,
            "An endpoint that takes a credential limits the attempts",
            List.of(307),
            List.of("API2"),
            List.of("6.1.1", "6.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(endpoint -> endpoint.attempts().isEmpty())
                .filter(endpoint -> !(endpoint.effectiveAccess().orElse(null) instanceof Policy.Access.Nobody))
                .flatMap(endpoint -> Credentials.of(api, endpoint).stream()
                        .limit(1)
                        .map(name -> at(
                                endpoint.signature().place(),
                                endpoint,
                                "takes the credential \"" + name + "\" and nothing limits how often it may be guessed",
                                "add @AttemptLimited(max = 5, lockFor = \"PT15M\", key = \"…\") to the method, with the"
                                        + " parameter or property that names the account as key")));
    }
}
