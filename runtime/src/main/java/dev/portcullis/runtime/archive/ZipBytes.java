package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of an archive, read at any position. */
abstract class ZipBytes implements Closeable {

    abstract long size();

    /** Fills the buffer from a position where the file has as many bytes. */
    abstract void fill(ByteBuffer buffer, long position) throws IOException;

    /** The bytes at a position, to be read in the byte order of ZIP. */
    final ByteBuffer at(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position > size() - length) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        fill(buffer, position);
        return buffer.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    static int u16(ByteBuffer buffer, int index) {
        return Short.toUnsignedInt(buffer.getShort(index));
    }

    static long u32(ByteBuffer buffer, int index) {
        return Integer.toUnsignedLong(buffer.getInt(index));
    }

    /** What a long cannot hold becomes the largest one: every limit is below it, and nothing can wrap around. */
    static long u64(ByteBuffer buffer, int index) {
        long value = buffer.getLong(index);
        return value < 0 ? Long.MAX_VALUE : value;
    }
}
