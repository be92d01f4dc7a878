package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** What the caller sends is read through the guard. */
final class BodyBypass implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "BodyBypass",
            Weight.ERROR,
            false,
            false,
            "What the caller sends is read through the guard",
            List.of(770, 400),
            List.of("API4"),
            List.of("5.2.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.BODY_BYPASS, INFO, api);
    }
}
