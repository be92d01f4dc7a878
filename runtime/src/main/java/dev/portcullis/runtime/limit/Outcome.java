package dev.portcullis.runtime.limit;

/** How an attempt ended. */
public enum Outcome {
    /** The guess was wrong: counts, and locks at the limit. */
    FAILED,
    /** It was right and proves everything: the failures are forgotten. */
    CLEARED,
    /** It was right, or never made: the failures stay. */
    KEPT,
    /** Nobody knows, because the request ended in some other way: forgiven a bounded number of times, then a failure. */
    UNDECIDED
}
