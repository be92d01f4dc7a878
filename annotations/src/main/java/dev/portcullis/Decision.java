package dev.portcullis;

/** What an {@link OwnershipRule} says about a caller and an object. */
public enum Decision {
    /** The caller may touch the object. */
    GRANTED,
    /** The object exists and the caller may not touch it. */
    DENIED,
    /** There is no such object. */
    ABSENT
}
