package dev.portcullis.runtime.size;

import java.io.IOException;
import java.io.Serial;

/** More bytes than accepted; the stream that throws it has told {@link BodyMeter} before, in case it is swallowed. */
public final class BodyTooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    BodyTooLargeException() {
        super("The body is larger than accepted");
    }
}
