package dev.portcullis.runtime.limit;

import java.time.Duration;

/** A store does not answer, and nothing may be decided without it. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    StoreUnavailableException(Duration retryAfter) {
        super("the limit store does not answer");
        this.retryAfter = retryAfter;
    }

    /** When it is asked again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
