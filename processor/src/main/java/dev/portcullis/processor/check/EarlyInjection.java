package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** Nothing that the caller sends is injected before the guard has run. */
final class EarlyInjection implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "EarlyInjection",
            Weight.ERROR,
            true,
            true,
            "Nothing that the caller sends is injected before the guard has run",
            List.of(696),
            List.of("API5"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.EARLY_INJECTION, INFO, api);
    }
}
