package dev.portcullis.runtime.archive;

import java.nio.ByteBuffer;

final class MemoryBytes extends ZipBytes {

    private final byte[] bytes;

    MemoryBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    long size() {
        return bytes.length;
    }

    @Override
    void fill(ByteBuffer buffer, long position) {
        buffer.put(bytes, (int) position, buffer.remaining());
    }

    @Override
    public void close() {
        // the caller's array
    }
}
