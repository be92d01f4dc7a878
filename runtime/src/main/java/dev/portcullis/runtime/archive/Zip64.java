package dev.portcullis.runtime.archive;

import static dev.portcullis.runtime.archive.ZipBytes.u16;
import static dev.portcullis.runtime.archive.ZipBytes.u32;
import static dev.portcullis.runtime.archive.ZipBytes.u64;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.nio.ByteBuffer;

/** The values of a header that did not fit into it, from its extra field (APPNOTE 4.5.3). */
record Zip64(long size, long compressed, long offset, long disk) {

    /** The value of a 32-bit field that is in the extra field instead. */
    static final long MAX = 0xFFFF_FFFFL;

    private static final int MAX_DISK = 0xFFFF;
    private static final int ID = 1;

    static Zip64 resolve(ByteBuffer extra, long size, long compressed, long offset, int disk)
            throws UnsafeArchiveException {
        if (size != MAX && compressed != MAX && offset != MAX && disk != MAX_DISK) {
            return new Zip64(size, compressed, offset, disk);
        }
        ByteBuffer values = values(extra);
        return new Zip64(
                size == MAX ? next(values, Long.BYTES) : size,
                compressed == MAX ? next(values, Long.BYTES) : compressed,
                offset == MAX ? next(values, Long.BYTES) : offset,
                disk == MAX_DISK ? next(values, Integer.BYTES) : disk);
    }

    private static ByteBuffer values(ByteBuffer extra) throws UnsafeArchiveException {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int length = u16(extra, at + 2);
            if (length > extra.limit() - at - 4) {
                break;
            }
            if (u16(extra, at) == ID) {
                return extra.slice(at + 4, length).order(extra.order());
            }
            at += 4 + length;
        }
        throw new UnsafeArchiveException(Reason.MALFORMED);
    }

    private static long next(ByteBuffer values, int bytes) throws UnsafeArchiveException {
        if (values.remaining() < bytes) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        int at = values.position();
        values.position(at + bytes);
        return bytes == Long.BYTES ? u64(values, at) : u32(values, at);
    }
}
