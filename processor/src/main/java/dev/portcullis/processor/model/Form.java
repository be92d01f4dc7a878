package dev.portcullis.processor.model;

/** How a value is written where an annotation says that it is not written like every value of its type. */
public sealed interface Form {

    /** A number as a string. */
    record Text() implements Form {}

    /**
     * A date or time as a string.
     *
     * @param pattern of {@link java.time.format.DateTimeFormatter}
     * @param zone the zone that it is told in; empty for its own
     * @param locale a language tag; empty for none in particular
     */
    record TimePattern(String pattern, String zone, String locale) implements Form {}

    /**
     * A number as a string.
     *
     * @param pattern of {@link java.text.DecimalFormat}
     * @param locale a language tag; empty for none in particular
     */
    record NumberPattern(String pattern, String locale) implements Form {}
}
