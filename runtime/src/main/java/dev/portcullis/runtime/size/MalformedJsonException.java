package dev.portcullis.runtime.size;

import java.io.IOException;
import java.io.Serial;

/** Not one JSON value in UTF-8. Without the parser's message, which quotes the input. */
public final class MalformedJsonException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    MalformedJsonException() {
        super("The body is not one JSON value in UTF-8");
    }
}
