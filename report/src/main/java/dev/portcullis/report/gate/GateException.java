package dev.portcullis.report.gate;

/** Something stands in the way that only the reader can remove; the message says how. */
public final class GateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GateException(String message) {
        super(message);
    }
}
