package dev.portcullis.report.lock;

/** A line is no fact; {@link LockReader} adds where. */
final class LineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LineException(String problem) {
        super(problem);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
