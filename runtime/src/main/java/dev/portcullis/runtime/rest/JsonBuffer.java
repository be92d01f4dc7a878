package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * JSON that is written as a whole before its first byte leaves: an exception half way through loses nothing. It is kept in
 * the blocks in which the generator hands it over, so that nothing is copied again as it grows.
 */
final class JsonBuffer extends OutputStream {

    /**
     * Data that contains itself ends here, long before the stack does: nothing of it has left. It is also as deep as
     * Jackson's readers follow by default.
     */
    private static final int DEEPEST = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final List<byte[]> blocks = new ArrayList<>(1);

    JsonGenerator generator() throws IOException {
        return JSON.createGenerator(this);
    }

    @Override
    public void write(int single) {
        blocks.add(new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        blocks.add(Arrays.copyOfRange(bytes, from, from + length));
    }

    long size() {
        long size = 0;
        for (byte[] block : blocks) {
            size += block.length;
        }
        return size;
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] block : blocks) {
            out.write(block);
        }
    }
}
