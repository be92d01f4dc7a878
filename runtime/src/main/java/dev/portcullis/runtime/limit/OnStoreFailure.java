package dev.portcullis.runtime.limit;

/** What becomes of requests while a shared store does not answer. */
public enum OnStoreFailure {
    /** They are counted in the memory of each process, with the same numbers: at worst so many permits for each node. */
    LOCAL,
    /** They are refused with 503. */
    CLOSED,
    /** Rates are not limited. Attempts are counted in the memory of each process: guessing is never free. */
    OPEN
}
