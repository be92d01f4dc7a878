package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is named like sensitive data and may leave is classified. */
final class SensitiveName implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "SensitiveName",
            Weight.WARNING,
            false,
            false,
            "An exposed property that is named like sensitive data is classified with @Sensitive",
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
                        .filter(exposure -> exposure.property().sensitive().isEmpty())
                        .flatMap(exposure -> SensitiveWords.kindOf(exposure.property()).stream()
                                .filter(kind -> kind == Policy.Sensitive.Kind.SECRET
                                        || !exposure.declared().policy().conditional())
                                .map(kind -> at(
                                        exposure.property().place(),
                                        exposure.structure(),
                                        exposure.property(),
                                        endpoint,
                                        "is named like " + words(kind) + ", may leave, and is not classified",
                                        fix(kind)))));
    }

    private static String words(Policy.Sensitive.Kind kind) {
        return kind == Policy.Sensitive.Kind.SECRET ? "a secret" : kind.name().toLowerCase(Locale.ROOT) + " data";
    }

    private static String fix(Policy.Sensitive.Kind kind) {
        return kind == Policy.Sensitive.Kind.SECRET
                ? "remove @Expose; if its receiver is meant to have it, like the token of a log-in, add"
                        + " @Sensitive(Sensitive.Kind.NONE)"
                : "add @Sensitive(Sensitive.Kind." + kind + "), or @Sensitive(Sensitive.Kind.NONE) if it is none";
    }
}
