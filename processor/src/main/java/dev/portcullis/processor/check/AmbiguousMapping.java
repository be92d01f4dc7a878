package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** One method has one mapping: one HTTP method and one path, wherever they are written. */
final class AmbiguousMapping implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "AmbiguousMapping",
            Weight.ERROR,
            true,
            true,
            "One method has one HTTP method and one path, on every server",
            List.of(862),
            List.of("API5", "API9"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.AMBIGUOUS_MAPPING, INFO, api);
    }
}
