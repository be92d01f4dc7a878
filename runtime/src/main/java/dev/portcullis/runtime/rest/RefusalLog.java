package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Refusal;
import dev.portcullis.runtime.RefusalListener;

/** Tells the listener, whatever it does. */
final class RefusalLog {

    private static final System.Logger LOG = System.getLogger("dev.portcullis");

    private final RefusalListener listener;

    RefusalLog(RefusalListener listener) {
        this.listener = listener;
    }

    void publish(Refusal event) {
        try {
            listener.refused(event);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.ERROR, "The refusal listener failed; the refusal stands", e);
        }
    }

    static void failure(String what, Throwable cause) {
        LOG.log(System.Logger.Level.ERROR, what, cause);
    }
}
