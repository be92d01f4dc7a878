package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** Responses leave as one entity, which the guard can look at. */
final class UncontrolledChannel implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "UncontrolledChannel",
            Weight.ERROR,
            true,
            true,
            "A response leaves as one entity, not through a channel that no guard sees",
            List.of(201),
            List.of("API3"),
            List.of("8.2.3"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Leaving.of(api, endpoint).stream()
                        .filter(leaving -> leaving.type() instanceof DataType.Channel)
                        .map(leaving -> at(
                                leaving.place(),
                                endpoint,
                                "sends through "
                                        + DataTypes.simple(leaving.type().javaType())
                                        + ", where no guard sees what leaves",
                                "return the entity, or a CompletionStage or collection of it")));
    }
}
