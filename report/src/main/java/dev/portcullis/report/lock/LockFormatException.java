package dev.portcullis.report.lock;

/** A text is not a lock of the {@linkplain LockText#VERSION version} that this release reads. */
public final class LockFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    LockFormatException(int line, String problem) {
        super(problem);
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
