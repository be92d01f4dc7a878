package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.stream.Stream;

/** A resource class that an application registers has a guard, wherever it was compiled. */
final class UnguardedRegistration implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UnguardedRegistration",
            Weight.ERROR,
            true,
            false,
            "A resource class that an application registers has a guard",
            List.of(862),
            List.of("API5", "API9"),
            List.of("8.2.1", "8.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return Unresolvables.of(Shape.UNGUARDED_REGISTRATION, INFO, api);
    }
}
