package dev.portcullis.runtime.limit;

/**
 * The decision about one attempt, before anything is verified.
 *
 * @param status whether the attempt may be made
 * @param lease when admitted: what {@link LimitStore#settle} identifies it by
 * @param nanos when locked: until the lock ends; otherwise 0
 */
public record Reservation(Status status, long lease, long nanos) {

    /** Whether an attempt may be made. */
    public enum Status {
        /** It may, and must be settled. */
        ADMITTED,
        /** As many attempts as could still fail are under way; nothing is locked and nothing was counted. */
        BUSY,
        /** The key is locked; nothing was counted and the lock is not extended. */
        LOCKED
    }
}
