package dev.portcullis.processor.check;

import dev.portcullis.processor.model.ForeignAnnotation;
import java.util.Map;

/** What to write in place of an annotation of a JSON library that is not followed. */
final class Alternatives {

    private static final String SERIALIZER =
            "remove it and expose a getter that returns the value as callers should see it";
    private static final String IDENTITY = "remove it and expose the identifier of the other object";
    private static final String VIEW =
            "remove it and say who may see a property with roles or owner of @Expose, or return one type for each view";

    private static final Map<String, String> BY_ANNOTATION = Map.ofEntries(
            Map.entry("JsonAnyGetter", "remove it and expose the map as a property, Map<String, String> for example"),
            Map.entry("JsonAppend", "remove it and expose a getter for each property that it adds"),
            Map.entry("JsonFilter", VIEW),
            Map.entry("JsonFormat", "remove that part, or expose a getter that returns the value in this form"),
            Map.entry("JsonIdentityInfo", IDENTITY),
            Map.entry("JsonIdentityReference", IDENTITY),
            Map.entry("JsonInclude", "use ALWAYS, NON_NULL, NON_ABSENT or NON_EMPTY, or leave it out"),
            Map.entry("JsonNaming", "use a strategy of PropertyNamingStrategies, or @JsonProperty on each property"),
            Map.entry("JsonRawValue", "remove it and expose a property of a type whose properties are exposed"),
            Map.entry("JsonSerializable", "remove the interface and put @Expose on each property that callers may see"),
            Map.entry(
                    "JacksonSerializable",
                    "remove the interface and put @Expose on each property that callers may see"),
            Map.entry("JsonSerialize", SERIALIZER),
            Map.entry("JsonSerializeAs", "remove it and declare the property or the result with that type"),
            Map.entry("JsonUnwrapped", "remove it and expose a getter for each property that should stand here"),
            Map.entry("JsonValue", "remove it and expose the value itself where the type is a property"),
            Map.entry("JsonView", VIEW),
            Map.entry("JsonbDateFormat", "give a pattern that fits the type, or expose a getter that returns the text"),
            Map.entry("JsonbNumberFormat", "give a pattern of DecimalFormat, or expose a getter that returns the text"),
            Map.entry("JsonbTypeAdapter", SERIALIZER),
            Map.entry("JsonbTypeSerializer", SERIALIZER),
            Map.entry("XmlJavaTypeAdapter", SERIALIZER));

    private Alternatives() {}

    static String to(ForeignAnnotation annotation) {
        return BY_ANNOTATION.getOrDefault(
                annotation.simpleName(), "remove it and give the type the properties that callers should see");
    }
}
