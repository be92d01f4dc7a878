package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

final class DeflatedData implements EntryData {

    private static final int INPUT = 512;

    private final ZipBytes zip;
    private final Inflater inflater = new Inflater(true);
    private long position;
    private long left;

    DeflatedData(ZipBytes zip, long position, long length) {
        this.zip = zip;
        this.position = position;
        this.left = length;
    }

    @Override
    public int decode(byte[] buffer, int offset, int length) throws IOException {
        try {
            int decoded = inflater.inflate(buffer, offset, length);
            while (decoded == 0) {
                if (inflater.finished()) {
                    return -1;
                }
                feed();
                decoded = inflater.inflate(buffer, offset, length);
            }
            return decoded;
        } catch (DataFormatException e) {
            throw new UnsafeArchiveException(Reason.CORRUPT_DATA, e);
        }
    }

    private void feed() throws IOException {
        if (left == 0 || !inflater.needsInput()) {
            throw new UnsafeArchiveException(Reason.CORRUPT_DATA);
        }
        int bytes = (int) Math.min(INPUT, left);
        inflater.setInput(zip.at(position, bytes));
        position += bytes;
        left -= bytes;
    }

    @Override
    public long consumed() {
        return inflater.getBytesRead();
    }

    @Override
    public void close() {
        inflater.end();
    }
}
