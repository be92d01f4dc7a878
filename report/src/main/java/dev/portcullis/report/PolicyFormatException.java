package dev.portcullis.report;

/** A text is not a policy of the {@linkplain PolicyReport#SCHEMA_VERSION version} that this release reads. */
public final class PolicyFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolicyFormatException(String message) {
        super(message);
    }

    PolicyFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
