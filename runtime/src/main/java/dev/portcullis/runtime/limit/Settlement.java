package dev.portcullis.runtime.limit;

/**
 * The state of a key after an attempt was settled.
 *
 * @param remaining failures until it locks; 0 when it is locked
 * @param lockedNanos until the lock ends; 0 when it is not locked
 */
public record Settlement(int remaining, long lockedNanos) {}
