package dev.portcullis.runtime.guard;

/** What is compiled from {@link dev.portcullis.RateLimited} and {@link dev.portcullis.AttemptLimited}. */
public sealed interface LimitPolicy permits RatePolicy, ConcurrencyPolicy, AttemptPolicy {

    /** The name in header fields and in the configuration; what has one name counts together. */
    String name();
}
