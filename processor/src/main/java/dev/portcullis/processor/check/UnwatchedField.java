package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** A policy of another project stands where Gradle sees it change. */
final class UnwatchedField implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnwatchedField",
            Weight.ERROR,
            false,
            false,
            "A policy in a class of another project or a library stands where Gradle sees it change",
            List.of(213, 863),
            List.of("API3"),
            List.of("8.2.3"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.UNWATCHED_FIELD, INFO, api);
    }
}
