package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy annotation stands where something enforces it. */
final class UnenforcedAnnotation implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnenforcedAnnotation",
            Weight.ERROR,
            true,
            false,
            "A policy annotation stands where something enforces it",
            List.of(862),
            List.of("API5"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.strays().stream()
                .map(stray -> new Finding(
                        INFO.name(),
                        INFO.weight(),
                        stray.subject(),
                        stray.problem(),
                        stray.fix(),
                        stray.place(),
                        Optional.empty()));
    }
}
