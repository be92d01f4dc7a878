package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** Every endpoint says who may call it. */
final class MissingAccessPolicy implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "MissingAccessPolicy",
            Weight.ERROR,
            true,
            true,
            "Every endpoint says who may call it",
            List.of(862, 1188),
            List.of("API5"),
            List.of("8.1.1", "8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .filter(endpoint -> endpoint.access().isEmpty())
                .map(
                        endpoint -> at(
                                endpoint.signature().place(),
                                endpoint,
                                "has no access policy, so nothing says who may call it",
                                "add @RequiresRole(\"…\"), @Authenticated or @PublicAccess(reason = \"…\") to the method or its class"));
    }
}
