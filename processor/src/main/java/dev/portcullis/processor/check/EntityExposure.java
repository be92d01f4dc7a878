package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Structure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What leaves is made for callers, not a row of the database. */
final class EntityExposure implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "EntityExposure",
            Weight.WARNING,
            false,
            false,
            "A response is made of types for callers, not of JPA entities",
            List.of(213),
            List.of("API3"),
            List.of("15.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(entities(api, endpoint), fields(api, endpoint)));
    }

    private Stream<Finding> entities(Api api, Endpoint endpoint) {
        return Leaving.of(api, endpoint).stream()
                .flatMap(leaving -> api.structure(leaving.type()).stream()
                        .filter(EntityExposure::isEntity)
                        .map(entity -> {
                            String problem = "sends " + entity.simpleName()
                                    + ", a JPA entity: reading it may load more from the database, or fail when the session is"
                                    + " closed, and each change of the table changes what callers receive";
                            String fix = "return a record with the properties that callers should see";
                            return leaving.via()
                                    .filter(via -> via.structure().fromSource())
                                    .map(via -> at(
                                            leaving.place(), via.structure(), via.property(), endpoint, problem, fix))
                                    .orElseGet(() -> at(leaving.place(), endpoint, problem, fix));
                        }));
    }

    private static Stream<Finding> fields(Api api, Endpoint endpoint) {
        return Leaving.exposures(api, endpoint).stream()
                .filter(exposure -> isEntity(exposure.structure()) && onField(exposure))
                .map(exposure -> new Finding(
                        INFO.name(),
                        Weight.ERROR,
                        Subject.of(exposure.structure(), exposure.property()),
                        "carries @Expose on its field, and fields of what JPA loads later are null: what is sent is what the"
                                + " getter loads, which nobody sees at this place",
                        "put @Expose on " + exposure.property().accessor() + "()",
                        exposure.declared().place(),
                        Optional.of(endpoint.signature())));
    }

    private static boolean isEntity(Structure structure) {
        return structure.kind() == Structure.Kind.ENTITY;
    }

    private static boolean onField(Leaving.Exposure exposure) {
        return !exposure.declared().place().element().endsWith(")");
    }
}
