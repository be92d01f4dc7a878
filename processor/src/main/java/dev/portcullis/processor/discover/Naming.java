package dev.portcullis.processor.discover;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The strategies of Jackson's {@code @JsonNaming} that make names in JSON of names in Java. */
enum Naming {
    LOWER_CAMEL_CASE("LowerCamelCaseStrategy"),
    UPPER_CAMEL_CASE("UpperCamelCaseStrategy"),
    SNAKE_CASE("SnakeCaseStrategy"),
    UPPER_SNAKE_CASE("UpperSnakeCaseStrategy"),
    LOWER_CASE("LowerCaseStrategy"),
    KEBAB_CASE("KebabCaseStrategy"),
    LOWER_DOT_CASE("LowerDotCaseStrategy");

    private static final Set<String> OWNERS = Set.of(
            "com.fasterxml.jackson.databind.PropertyNamingStrategies",
            "com.fasterxml.jackson.databind.PropertyNamingStrategy",
            "tools.jackson.databind.PropertyNamingStrategies");

    /** Before a capital after something else: capitals in a row are one word. */
    private static final Pattern SNAKE_WORD = Pattern.compile("(?<=[^_\\p{Lu}])(?=\\p{Lu})");

    /** The same, and before the last of several capitals in a row. */
    private static final Pattern WORD = Pattern.compile("(?<=\\P{Lu})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\P{Lu})");

    private final String strategy;

    Naming(String strategy) {
        this.strategy = strategy;
    }

    /** The one that a class of Jackson stands for, by its qualified name. */
    static Optional<Naming> of(String type) {
        int dot = type.lastIndexOf('.');
        return dot < 0 || !OWNERS.contains(type.substring(0, dot))
                ? Optional.empty()
                : Stream.of(values())
                        .filter(naming -> naming.strategy.equals(type.substring(dot + 1)))
                        .findFirst();
    }

    String translate(String javaName) {
        return switch (this) {
            case LOWER_CAMEL_CASE -> javaName;
            case UPPER_CAMEL_CASE ->
                javaName.isEmpty() ? javaName : Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
            case SNAKE_CASE -> snake(javaName);
            case UPPER_SNAKE_CASE -> snake(javaName).toUpperCase(Locale.ROOT);
            case LOWER_CASE -> javaName.toLowerCase(Locale.ROOT);
            case KEBAB_CASE -> separated(javaName, "-");
            case LOWER_DOT_CASE -> separated(javaName, ".");
        };
    }

    private static String snake(String name) {
        String words = name.startsWith("_") ? name.substring(1) : name;
        return words.isEmpty()
                ? name
                : SNAKE_WORD.matcher(words).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static String separated(String name, String separator) {
        return WORD.matcher(name).replaceAll(separator).toLowerCase(Locale.ROOT);
    }
}
