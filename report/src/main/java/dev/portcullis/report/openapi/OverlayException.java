package dev.portcullis.report.openapi;

/** An endpoint and an OpenAPI document do not fit each other; the message names both. */
public final class OverlayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OverlayException(String message) {
        super(message);
    }
}
