package dev.portcullis.processor.discover;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The strategies of Jackson's {@code @JsonNaming} that make names in JSON of names in Java. */
enum Naming {
    LOWER_CAMEL_CASE("LowerCamelCaseStrategy", name -> name),
    UPPER_CAMEL_CASE(
            "UpperCamelCaseStrategy",
            name -> name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1)),
    SNAKE_CASE("SnakeCaseStrategy", Naming::snake),
    UPPER_SNAKE_CASE("UpperSnakeCaseStrategy", name -> snake(name).toUpperCase(Locale.ROOT)),
    LOWER_CASE("LowerCaseStrategy", name -> name.toLowerCase(Locale.ROOT)),
    KEBAB_CASE("KebabCaseStrategy", name -> separated(name, "-")),
    LOWER_DOT_CASE("LowerDotCaseStrategy", name -> separated(name, "."));

    private static final Set<String> OWNERS = Set.of(
            "com.fasterxml.jackson.databind.PropertyNamingStrategies",
            "com.fasterxml.jackson.databind.PropertyNamingStrategy",
            "tools.jackson.databind.PropertyNamingStrategies");

    /** Before a capital after something else: capitals in a row are one word. */
    private static final Pattern SNAKE_WORD = Pattern.compile("(?<=[^_\\p{Lu}])(?=\\p{Lu})");

    /** The same, and before the last of several capitals in a row. */
    private static final Pattern WORD = Pattern.compile("(?<=\\P{Lu})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\P{Lu})");

    private final String strategy;
    private final UnaryOperator<String> translation;

    Naming(String strategy, UnaryOperator<String> translation) {
        this.strategy = strategy;
        this.translation = translation;
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
        return translation.apply(javaName);
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
