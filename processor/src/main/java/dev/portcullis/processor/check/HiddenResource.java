package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** A resource class stands where the compiler shows it. */
final class HiddenResource implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "HiddenResource",
            Weight.ERROR,
            true,
            true,
            "A resource class stands where the compiler shows it",
            List.of(862, 863),
            List.of("API5"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.HIDDEN_RESOURCE, INFO, api);
    }
}
