package dev.portcullis.runtime.archive;

import java.io.IOException;

/** Deflated data, and how much of it was inflated. */
final class CountingData implements EntryData {

    private final DeflatedData data;
    long decoded;

    CountingData(byte[] deflated) {
        data = new DeflatedData(new MemoryBytes(deflated), 0, deflated.length);
    }

    @Override
    public int decode(byte[] buffer, int offset, int length) throws IOException {
        int bytes = data.decode(buffer, offset, length);
        decoded += Math.max(bytes, 0);
        return bytes;
    }

    @Override
    public long consumed() {
        return data.consumed();
    }

    @Override
    public void close() {
        data.close();
    }
}
