package dev.portcullis.runtime.archive;

import java.io.IOException;

final class StoredData implements EntryData {

    private final ZipBytes zip;
    private final long position;
    private final long length;
    private long consumed;

    StoredData(ZipBytes zip, long position, long length) {
        this.zip = zip;
        this.position = position;
        this.length = length;
    }

    @Override
    public int decode(byte[] buffer, int offset, int count) throws IOException {
        int bytes = (int) Math.min(count, length - consumed);
        if (bytes == 0) {
            return -1;
        }
        zip.at(position + consumed, bytes).get(buffer, offset, bytes);
        consumed += bytes;
        return bytes;
    }

    @Override
    public long consumed() {
        return consumed;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
