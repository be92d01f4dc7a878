package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** An override repeats all annotations of Jakarta REST, or none: with some of them it is an endpoint on some servers only. */
final class PartialOverride implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "PartialOverride",
            Weight.ERROR,
            true,
            true,
            "An override repeats all annotations of Jakarta REST, or none of them",
            List.of(862),
            List.of("API5", "API9"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.PARTIAL_OVERRIDE, INFO, api);
    }
}
