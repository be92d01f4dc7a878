package dev.portcullis.processor.model;

/**
 * Where a policy was declared.
 *
 * @param level how far from the endpoint
 * @param declaredOn the element in words, for example {@code method DocumentResource.get}
 * @param place the annotation
 */
public record Origin(Level level, String declaredOn, Place place) {

    /** The kinds of places, the nearest to the endpoint first. */
    public enum Level {
        PARAMETER,
        IDENTIFIER_TYPE,
        PROPERTY,
        METHOD,
        OVERRIDDEN_METHOD,
        CLASS,
        SUPERCLASS,
        INTERFACE,
        PACKAGE
    }
}
