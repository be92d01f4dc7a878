package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Inclusion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What a class, those that it extends, or its package say about how all of its properties are written. */
final class Conventions {

    private static final Map<String, Inclusion> INCLUSIONS =
            Stream.of(Inclusion.values()).collect(Collectors.toMap(Enum::name, inclusion -> inclusion));

    private final JsonAnnotations annotations;
    private final List<? extends Element> scopes;

    /**
     * Those of a class.
     *
     * @param scopes the class, its supertypes, its package: the nearest first
     */
    Conventions(JsonAnnotations annotations, List<? extends Element> scopes) {
        this.annotations = annotations;
        this.scopes = scopes;
    }

    Naming naming() {
        return annotations
                .first(scopes, "JsonNaming")
                .flatMap(Conventions::naming)
                .orElse(Naming.LOWER_CAMEL_CASE);
    }

    static Optional<Naming> naming(Mirror mirror) {
        return Naming.of(TypeText.of(mirror.classValue("value")));
    }

    /** Which values of a property are written, given its members. */
    Inclusion inclusion(Members members) {
        List<Element> reading = members.reading();
        return stated(reading).or(() -> stated(scopes)).orElse(Inclusion.ALWAYS);
    }

    private Optional<Inclusion> stated(List<? extends Element> elements) {
        return annotations
                .first(elements, "JsonInclude")
                .flatMap(Conventions::inclusion)
                .or(() -> annotations
                        .first(elements, "JsonbNillable")
                        .map(mirror -> mirror.bool("value") ? Inclusion.ALWAYS : Inclusion.NON_NULL))
                .or(() -> annotations
                        .first(elements, "JsonbProperty")
                        .filter(mirror -> mirror.bool("nillable"))
                        .map(mirror -> Inclusion.ALWAYS));
    }

    private static Optional<Inclusion> inclusion(Mirror mirror) {
        return Optional.ofNullable(INCLUSIONS.get(mirror.constant("value")));
    }

    /** What cannot be followed of a {@code @JsonInclude}; empty when all of it can. */
    static String unsupportedInclusion(Mirror mirror) {
        String value = mirror.constant("value");
        String content = mirror.constant("content");
        if (inclusion(mirror).isEmpty() && !value.equals("USE_DEFAULTS")) {
            return value;
        }
        return Set.of("ALWAYS", "USE_DEFAULTS").contains(content) ? "" : "content = " + content;
    }

    /** The annotation on the class, or around it, that decides the form of a value of this type. */
    Optional<Mirror> form(DataType type) {
        return Stream.of("JsonbDateFormat", "JsonbNumberFormat")
                .flatMap(name -> annotations.first(scopes, name).stream())
                .filter(mirror -> WireForms.concerns(mirror, type))
                .findFirst();
    }

    /** The annotation that takes these names out of what is written. */
    Optional<Mirror> ignoring() {
        return annotations
                .first(scopes, "JsonIgnoreProperties")
                .filter(mirror -> !mirror.bool("allowGetters"))
                .filter(mirror -> !mirror.texts("value").isEmpty());
    }

    /** The order of properties; where {@code @ExposeType} names them, it is that, unless the type itself says more. */
    WireOrder order(Optional<ForeignTypes.Declaration> elsewhere) {
        Optional<Mirror> jackson = annotations.first(scopes, "JsonPropertyOrder");
        return new WireOrder(
                annotations,
                jackson.or(() -> annotations.first(scopes, "JsonbPropertyOrder"))
                        .map(mirror -> mirror.texts("value"))
                        .orElseGet(() -> elsewhere
                                .map(declaration ->
                                        List.copyOf(declaration.exposed().keySet()))
                                .orElse(List.of())),
                jackson.filter(mirror -> mirror.bool("alphabetic")).isPresent());
    }
}
