package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** JSON that is written as a whole before its first byte leaves: an exception half way through loses nothing. */
final class JsonBuffer extends ByteArrayOutputStream {

    /**
     * Data that contains itself ends here, long before the stack does: nothing of it has left. It is also as deep as
     * Jackson's readers follow by default.
     */
    private static final int DEEPEST = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    JsonBuffer() {
        super(512);
    }

    JsonGenerator generator() throws IOException {
        return JSON.createGenerator(this);
    }
}
