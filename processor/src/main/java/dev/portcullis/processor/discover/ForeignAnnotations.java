package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.ForeignAnnotation;
import dev.portcullis.processor.model.ForeignAnnotation.Effect;
import java.util.Optional;
import java.util.Set;

/** Says what annotations of JSON libraries do to what is written. Whatever is not known here changes its shape. */
final class ForeignAnnotations {

    /** They give a name and nothing more: {@link WireNames} follows them. */
    private static final Set<String> NAMES = Set.of("JsonProperty", "JsonGetter", "JsonbProperty", "JsonbNillable");

    /** They say how a body is read, pick the constructor for it, or only describe. */
    private static final Set<String> NONE = Set.of(
            "JacksonInject",
            "JsonAlias",
            "JsonAnySetter",
            "JsonClassDescription",
            "JsonCreator",
            "JsonDeserialize",
            "JsonDeserializeAs",
            "JsonEnumDefaultValue",
            "JsonManagedReference",
            "JsonMerge",
            "JsonPOJOBuilder",
            "JsonPropertyDescription",
            "JsonRootName",
            "JsonSetter",
            "JsonValueInstantiator",
            "JsonbCreator",
            "JsonbTypeDeserializer");

    private static final Set<String> HIDING =
            Set.of("JsonIgnore", "JsonBackReference", "JsonbTransient", "XmlTransient");

    private static final Set<String> FOLLOWED_ON_TYPES =
            Set.of("JsonPropertyOrder", "JsonTypeName", "JsonbDateFormat", "JsonbNumberFormat", "JsonbPropertyOrder");

    private static final Set<String> POLYMORPHIC =
            Set.of("JsonSubTypes", "JsonTypeInfo", "JsonbTypeInfo", "XmlSeeAlso");

    /** Those of JAXB that would matter if it wrote the value; the others name elements of XML. */
    private static final Set<String> JAXB =
            Set.of("XmlAnyAttribute", "XmlAnyElement", "XmlJavaTypeAdapter", "XmlSeeAlso", "XmlTransient", "XmlValue");

    /** They make one member the form of the whole object, wherever they stand in its class. */
    private static final Set<String> OF_THE_WHOLE = Set.of("JsonValue", "JsonAnyGetter");

    private final Places places;

    ForeignAnnotations(Places places) {
        this.places = places;
    }

    /** On a property with values of a type; empty when it says nothing but a name. */
    Optional<ForeignAnnotation> onProperty(Mirror mirror, DataType type) {
        String name = simpleName(mirror);
        if (name.equals("JsonProperty") && mirror.constant("access").equals("WRITE_ONLY")) {
            return of(mirror, Effect.HIDES, "access = WRITE_ONLY");
        }
        if (NAMES.contains(name) || (isJaxb(mirror) && !JAXB.contains(name)) || isSwitchedOff(mirror)) {
            return Optional.empty();
        }
        if (HIDING.contains(name)) {
            return of(mirror, Effect.HIDES, "");
        }
        if (name.equals("JsonIgnoreProperties")) {
            return mirror.texts("value").isEmpty() ? of(mirror, Effect.NONE, "") : of(mirror, Effect.CHANGES_SHAPE, "");
        }
        if (WireForms.isForm(mirror)) {
            return followed(mirror, WireForms.read(mirror, type).mistake());
        }
        return onEither(mirror);
    }

    /** On a type, an interface of it included. */
    Optional<ForeignAnnotation> onType(Mirror mirror) {
        String name = simpleName(mirror);
        if (NAMES.contains(name) || (isJaxb(mirror) && !JAXB.contains(name)) || isSwitchedOff(mirror)) {
            return Optional.empty();
        }
        if (name.equals("JsonIgnoreProperties") || name.equals("XmlTransient")) {
            return of(mirror, Effect.NONE, "");
        }
        if (name.equals("JsonIgnoreType")) {
            return of(mirror, Effect.HIDES, "");
        }
        if (name.equals("JsonNaming")) {
            return Conventions.naming(mirror).isPresent()
                    ? of(mirror, Effect.FOLLOWED, "")
                    : of(mirror, Effect.CHANGES_SHAPE, TypeText.of(mirror.classValue("value")) + ".class");
        }
        if (FOLLOWED_ON_TYPES.contains(name)) {
            return of(mirror, Effect.FOLLOWED, "");
        }
        return POLYMORPHIC.contains(name) ? of(mirror, Effect.POLYMORPHIC, "") : onEither(mirror);
    }

    /** On a method or field of a type, when it speaks of the whole object. */
    Optional<ForeignAnnotation> onMember(Mirror mirror) {
        String name = simpleName(mirror);
        if (name.equals("JsonCreator") && mirror.constant("mode").equals("DELEGATING")) {
            return of(mirror, Effect.NONE, "mode = DELEGATING");
        }
        if (name.equals("JsonAnySetter") && mirror.bool("enabled")) {
            return of(mirror, Effect.NONE, "");
        }
        return OF_THE_WHOLE.contains(name) && !isSwitchedOff(mirror)
                ? of(mirror, Effect.CHANGES_SHAPE, "")
                : Optional.empty();
    }

    /** An annotation that says another name than the one in use. */
    ForeignAnnotation renaming(Mirror mirror, Effect effect) {
        return new ForeignAnnotation(
                mirror.type(),
                effect,
                "carries @" + simpleName(mirror) + "(\"" + WireNames.name(mirror) + "\")",
                places.of(mirror));
    }

    /** An annotation around a property that takes it out of what is written. */
    ForeignAnnotation hiding(Mirror mirror) {
        return of(mirror, Effect.HIDES, "").orElseThrow();
    }

    /** An annotation around a property that cannot be followed for it. */
    ForeignAnnotation unsupported(Mirror mirror, String part) {
        return of(mirror, Effect.CHANGES_SHAPE, part).orElseThrow();
    }

    private Optional<ForeignAnnotation> onEither(Mirror mirror) {
        String name = simpleName(mirror);
        if (name.equals("JsonInclude")) {
            return followed(mirror, Conventions.unsupportedInclusion(mirror));
        }
        return of(mirror, NONE.contains(name) ? Effect.NONE : Effect.CHANGES_SHAPE, "");
    }

    private Optional<ForeignAnnotation> followed(Mirror mirror, String mistake) {
        return of(mirror, mistake.isEmpty() ? Effect.FOLLOWED : Effect.CHANGES_SHAPE, mistake);
    }

    private Optional<ForeignAnnotation> of(Mirror mirror, Effect effect, String part) {
        String text = "carries @" + simpleName(mirror) + (part.isEmpty() ? "" : "(" + part + ")");
        return Optional.of(new ForeignAnnotation(mirror.type(), effect, text, places.of(mirror)));
    }

    static boolean isJaxb(Mirror mirror) {
        return mirror.type().contains(".xml.bind.annotation.");
    }

    /**
     * {@code @JsonIgnore(false)} and its like take back what a supertype says; some say nothing of interest without a
     * certain member.
     */
    private static boolean isSwitchedOff(Mirror mirror) {
        return switch (simpleName(mirror)) {
            case "JsonIgnore", "JsonIgnoreType", "JsonValue" -> !mirror.bool("value");
            case "JsonAnyGetter", "JsonAnySetter" -> !mirror.bool("enabled");
            case "JsonSetter" -> mirror.text("value").isEmpty();
            case "JacksonInject" -> mirror.constant("useInput").equals("FALSE");
            case "JsonMerge" -> mirror.constant("value").equals("FALSE");
            default -> false;
        };
    }

    private static String simpleName(Mirror mirror) {
        return mirror.typeElement().getSimpleName().toString();
    }
}
