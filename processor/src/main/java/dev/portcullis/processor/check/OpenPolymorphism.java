package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Hierarchy.Opening;
import dev.portcullis.processor.model.Structure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the form in JSON depends on the subclass, every subclass is known and has a name. */
final class OpenPolymorphism implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "OpenPolymorphism",
            Weight.ERROR,
            true,
            true,
            "An exposed type whose form depends on its subclass is sealed, and its subclasses have names",
            List.of(213, 502),
            List.of("API3"),
            List.of("15.3.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Leaving.of(api, endpoint).stream()
                        .flatMap(leaving -> api.structure(leaving.type()).stream())
                        .flatMap(structure -> structure.hierarchy().open().stream()
                                .map(opening -> finding(structure, opening, endpoint))));
    }

    private static Finding finding(Structure structure, Opening opening, Endpoint endpoint) {
        String name = structure.simpleName();
        String problem = switch (opening.reason()) {
            case CLASS_NAMES ->
                " sends names of classes, which tell callers what to attack, and whoever reads them back"
                        + " creates what a caller names";
            case NOT_CLOSED ->
                " makes the form depend on subclasses, and there may be subclasses of " + name
                        + " that nobody has declared";
            case UNNAMED -> " sends a name for each subclass, and " + name + " has none";
            case UNSUPPORTED -> " is not followed, so callers could not tell the subclasses apart";
        };
        String fix = switch (opening.reason()) {
            case CLASS_NAMES ->
                "use @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) on a sealed type, with a name" + " for each subclass";
            case NOT_CLOSED -> "make " + name + " sealed or final, or remove the annotation";
            case UNNAMED ->
                "add @JsonTypeName(\"…\") to " + name + ", or name it in @JsonSubTypes or" + " @JsonbTypeInfo";
            case UNSUPPORTED -> "use @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"…\")";
        };
        return new Finding(
                INFO.name(),
                INFO.weight(),
                "type " + name,
                "is exposed, and " + opening.text() + problem,
                fix,
                opening.place(),
                Optional.of(endpoint.signature()));
    }
}
