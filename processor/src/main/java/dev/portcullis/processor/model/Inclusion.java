package dev.portcullis.processor.model;

/** Which values of a property are written; named like the constants of {@code @JsonInclude}. */
public enum Inclusion {
    ALWAYS,
    NON_NULL,
    /** Neither null nor an empty optional. */
    NON_ABSENT,
    /** Neither absent nor an empty collection, map, array or string. */
    NON_EMPTY
}
