package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** The path of a root resource stands on the class itself. */
final class InheritedPath implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "InheritedPath",
            Weight.ERROR,
            true,
            true,
            "The path of a root resource stands on the class itself",
            List.of(862),
            List.of("API5"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.INHERITED_PATH, INFO, api);
    }
}
