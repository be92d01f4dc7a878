package dev.portcullis.runtime.archive;

import java.io.Closeable;
import java.io.IOException;

/** The data of one entry, decoded piece by piece. */
interface EntryData extends Closeable {

    /** Decodes at least one byte and at most as many as asked for; -1 at the end. */
    int decode(byte[] buffer, int offset, int length) throws IOException;

    /** How many bytes of the file were decoded so far. */
    long consumed();

    @Override
    void close();

    static EntryData of(ZipBytes zip, CentralRecord record, long position) {
        return record.method() == CentralRecord.STORED
                ? new StoredData(zip, position, record.compressed())
                : new DeflatedData(zip, position, record.compressed());
    }
}
