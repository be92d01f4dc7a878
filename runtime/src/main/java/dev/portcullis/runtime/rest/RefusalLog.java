package dev.portcullis.runtime.rest;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.portcullis.runtime.Refusal;
import dev.portcullis.runtime.RefusalListener;
import dev.portcullis.runtime.log.LogThrottle;

/** Tells the listener, whatever it does; and the log of what failed, with a stack trace. */
final class RefusalLog {

    private static final System.Logger LOG = System.getLogger("dev.portcullis");
    private static final LogThrottle FAILURES = new LogThrottle(Ticker.systemTicker());

    private final RefusalListener listener;

    RefusalLog(RefusalListener listener) {
        this.listener = listener;
    }

    void publish(Refusal event) {
        try {
            listener.refused(event);
        } catch (RuntimeException | LinkageError e) {
            failure("The refusal listener failed; the refusal stands", e);
        }
    }

    /** Callers may provoke failures at will: of those alike, one a second is told with its trace. */
    static void failure(String what, Throwable cause) {
        long leftOut = FAILURES.admit(new Kind(what, cause.getClass()));
        if (leftOut != LogThrottle.LEFT_OUT) {
            LOG.log(System.Logger.Level.ERROR, leftOut == 0 ? what : what + ", after " + leftOut + " alike", cause);
        }
    }

    private record Kind(String what, Class<?> cause) {}
}
