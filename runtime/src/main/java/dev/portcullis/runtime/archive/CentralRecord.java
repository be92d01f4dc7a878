package dev.portcullis.runtime.archive;

import static dev.portcullis.runtime.archive.ZipBytes.u16;
import static dev.portcullis.runtime.archive.ZipBytes.u32;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What the central directory claims of one entry (APPNOTE 4.3.12).
 *
 * @param end the position after the record
 * @param rawName the name as it is in the file, at the start of the buffer
 * @param offset the position of the local header
 */
record CentralRecord(
        long end,
        ByteBuffer rawName,
        int flags,
        int method,
        int crc,
        long compressed,
        long size,
        int attributes,
        long offset) {

    static final int LENGTH = 46;
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** Traditional and strong encryption, and headers that are masked because the central directory is encrypted. */
    static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    /** Checksum and sizes are in a descriptor after the data. */
    static final int DESCRIPTOR = 1 << 3;

    static final int UTF8 = 1 << 11;

    private static final int SIGNATURE = 0x02014b50;

    static CentralRecord read(ZipBytes zip, long position, long directoryEnd) throws IOException {
        if (position > directoryEnd - LENGTH) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        ByteBuffer fixed = zip.at(position, LENGTH);
        int name = u16(fixed, 28);
        int extra = u16(fixed, 30);
        long end = position + LENGTH + name + extra + u16(fixed, 32);
        if (fixed.getInt(0) != SIGNATURE) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        if (name > EntryName.MAX_BYTES) {
            throw new UnsafeArchiveException(Reason.UNSAFE_NAME);
        }
        Zip64 large = Zip64.resolve(
                zip.at(position + LENGTH + name, extra),
                u32(fixed, 24),
                u32(fixed, 20),
                u32(fixed, 42),
                u16(fixed, 34));
        if (large.disk() != 0) {
            throw new UnsafeArchiveException(Reason.MULTI_DISK);
        }
        return new CentralRecord(
                end,
                zip.at(position + LENGTH, name),
                u16(fixed, 8),
                u16(fixed, 10),
                fixed.getInt(16),
                large.compressed(),
                large.size(),
                fixed.getInt(38),
                large.offset());
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The least bytes that the entry takes of the file. */
    Extent least(long directoryStart) throws UnsafeArchiveException {
        return Extent.of(offset, LocalHeader.LENGTH + rawName.limit(), compressed, directoryStart);
    }
}
