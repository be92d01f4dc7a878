package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.ForeignAnnotation;
import dev.portcullis.processor.model.ForeignAnnotation.Effect;
import dev.portcullis.processor.model.Property;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is written and read is what the compiler saw, not what an annotation of a JSON library makes of it. */
final class ShapeChangingAnnotation implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "ShapeChangingAnnotation",
            Weight.ERROR,
            true,
            true,
            "No annotation of a JSON library changes the shape of what is exposed or accepted",
            List.of(213, 915),
            List.of("API3"),
            List.of("8.2.3", "15.3.1", "15.3.3"));

    /** They bring a value under another name, whichever property carries them. */
    private static final Set<String> RENAMING =
            Set.of("JsonAlias", "JsonAnySetter", "JsonProperty", "JsonSetter", "JsonUnwrapped", "JsonbProperty");

    /** They make a property of something else than the value of its type. */
    private static final Set<String> REPLACING = Set.of(
            "JacksonInject",
            "JsonDeserialize",
            "JsonDeserializeAs",
            "JsonMerge",
            "JsonSubTypes",
            "JsonTypeInfo",
            "JsonbTypeAdapter",
            "JsonbTypeDeserializer",
            "XmlJavaTypeAdapter");

    /** They make an object of something else than its properties. */
    private static final Set<String> OF_TYPES = Set.of(
            "JsonAnySetter",
            "JsonCreator",
            "JsonDeserialize",
            "JsonDeserializeAs",
            "JsonSubTypes",
            "JsonTypeInfo",
            "JsonTypeResolver",
            "JsonValueInstantiator",
            "JsonbTypeAdapter",
            "JsonbTypeDeserializer",
            "JsonbTypeInfo");

    /** They are followed, but for what cannot be. */
    private static final Set<String> FOLLOWED = Set.of("JsonFormat", "JsonNaming");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(ofExposed(api, endpoint), ofBody(api, endpoint)));
    }

    private Stream<Finding> ofExposed(Api api, Endpoint endpoint) {
        List<Leaving> leaving = Leaving.of(api, endpoint);
        Stream<Finding> types = leaving.stream()
                .flatMap(each -> api.structure(each.type()).stream())
                .flatMap(structure -> written(structure.foreign(), "type " + structure.simpleName(), endpoint));
        Stream<Finding> enums = leaving.stream()
                .flatMap(each -> api.enumeration(each.type()).stream())
                .flatMap(enumeration -> written(enumeration.foreign(), "type " + enumeration.simpleName(), endpoint));
        Stream<Finding> properties = Leaving.exposures(api, endpoint).stream()
                .flatMap(exposure -> written(
                        exposure.property().foreign(),
                        Subject.of(exposure.structure(), exposure.property()),
                        endpoint));
        return Stream.of(types, enums, properties).flatMap(found -> found);
    }

    private Stream<Finding> written(List<ForeignAnnotation> foreign, String subject, Endpoint endpoint) {
        return foreign.stream()
                .filter(annotation -> annotation.effect() == Effect.CHANGES_SHAPE)
                .map(annotation -> finding(
                        annotation,
                        subject,
                        endpoint,
                        "is exposed and " + annotation.text()
                                + ", which the exposure writer does not follow: callers would receive another shape than declared",
                        Alternatives.to(annotation)));
    }

    private Stream<Finding> ofBody(Api api, Endpoint endpoint) {
        return api.entering(List.of(endpoint)).values().stream().flatMap(structure -> {
            List<Property> accepted = structure.accepted();
            Stream<Finding> type = structure.foreign().stream()
                    .filter(annotation -> isOneOf(OF_TYPES, annotation))
                    .map(annotation -> read(annotation, "type " + structure.simpleName(), endpoint));
            Stream<Finding> properties = structure.properties().stream()
                    .flatMap(property -> property.foreign().stream()
                            .filter(annotation -> isOneOf(RENAMING, annotation)
                                    || (accepted.contains(property) && isOneOf(REPLACING, annotation)))
                            .map(annotation -> read(annotation, Subject.of(structure, property), endpoint)));
            return Stream.concat(type, properties);
        });
    }

    private static boolean isOneOf(Set<String> names, ForeignAnnotation annotation) {
        return names.contains(annotation.simpleName())
                || (FOLLOWED.contains(annotation.simpleName()) && annotation.effect() == Effect.CHANGES_SHAPE);
    }

    private Finding read(ForeignAnnotation annotation, String subject, Endpoint endpoint) {
        return finding(
                annotation,
                subject,
                endpoint,
                "is part of a body and " + annotation.text()
                        + ": a caller could send the value under another name or in another form than is checked",
                "remove it; @JsonProperty with nothing but a name may rename a property");
    }

    private Finding finding(
            ForeignAnnotation annotation, String subject, Endpoint endpoint, String problem, String fix) {
        return new Finding(
                INFO.name(),
                INFO.weight(),
                subject,
                problem,
                fix,
                annotation.place(),
                Optional.of(endpoint.signature()));
    }
}
