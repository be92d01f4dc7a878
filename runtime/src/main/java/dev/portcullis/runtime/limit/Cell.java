package dev.portcullis.runtime.limit;

/** What is known of one key. */
interface Cell {

    /** Nanoseconds without access after which the cell cannot be told from a fresh one. */
    long lifetime();
}
