package dev.portcullis.runtime;

/**
 * Is told of every refusal, for metrics, audit trails and alarms. By default they go to the system's logger, which is told
 * of one of a kind in a second and of how many more there were.
 */
@FunctionalInterface
public interface RefusalListener {

    /**
     * A request was refused. Called by the thread of the request: return quickly. An exception is logged and changes
     * nothing about the refusal.
     */
    void refused(Refusal event);

    /** An administrator has unlocked an account, see {@link AccountLocks}. By default nothing happens. */
    default void unlocked(Unlocking event) {}
}
