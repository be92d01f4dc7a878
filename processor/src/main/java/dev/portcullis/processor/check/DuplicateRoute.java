package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** No two methods answer the same request. */
final class DuplicateRoute implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "DuplicateRoute",
            Weight.ERROR,
            true,
            true,
            "No two methods answer the same request",
            List.of(863),
            List.of("API5", "API9"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.DUPLICATE_ROUTE, INFO, api);
    }
}
