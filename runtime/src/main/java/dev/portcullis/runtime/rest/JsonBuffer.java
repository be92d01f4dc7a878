package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** JSON that is written as a whole before its first byte leaves: an exception half way through loses nothing. */
final class JsonBuffer extends ByteArrayOutputStream {

    private static final JsonFactory JSON = new JsonFactory();

    JsonBuffer() {
        super(512);
    }

    JsonGenerator generator() throws IOException {
        return JSON.createGenerator(this);
    }
}
