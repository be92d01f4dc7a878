package dev.portcullis.runtime.limit;

import java.time.Duration;

/**
 * Opens a shared store by its address, for the property {@code portcullis.limits.store}; found by {@code ServiceLoader}.
 */
public interface LimitStoreProvider {

    /** Whether the address is one of this kind, for example by its scheme {@code redis:}. */
    boolean opens(String address);

    /** What addresses look like, for messages. */
    String example();

    /**
     * Opens the store.
     *
     * @param timeout how long a decision may take
     * @throws IllegalArgumentException when the address is malformed
     * @throws IllegalStateException when the store cannot be reached, or cannot hold limits
     */
    LimitStore open(String address, Duration timeout);
}
