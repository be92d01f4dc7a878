package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sensitive data leaves only to somebody in particular, and secrets to nobody. */
final class SensitiveExposure implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "SensitiveExposure",
            Weight.ERROR,
            false,
            false,
            "A sensitive property leaves only to stated roles or its owner, a secret never",
            List.of(359),
            List.of("API3"),
            List.of("14.2.6"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Leaving.exposures(api, endpoint).stream()
                        .flatMap(exposure -> exposure.property().sensitive().stream()
                                .flatMap(sensitive ->
                                        finding(exposure, sensitive.policy().kind(), endpoint).stream())));
    }

    private Optional<Finding> finding(Leaving.Exposure exposure, Policy.Sensitive.Kind kind, Endpoint endpoint) {
        if (kind == Policy.Sensitive.Kind.SECRET) {
            return Optional.of(at(
                    exposure.property().place(),
                    exposure.structure(),
                    exposure.property(),
                    endpoint,
                    "is a secret and exposed: whoever reads the response has it",
                    "remove @Expose"));
        }
        if (kind == Policy.Sensitive.Kind.NONE || exposure.declared().policy().conditional()) {
            return Optional.empty();
        }
        return Optional.of(at(
                exposure.property().place(),
                exposure.structure(),
                exposure.property(),
                endpoint,
                "holds " + kind.name().toLowerCase(Locale.ROOT) + " data and is exposed to every caller",
                "say who may see it: @Expose(roles = \"…\"), @Expose(owner = \"…\") or both"));
    }
}
