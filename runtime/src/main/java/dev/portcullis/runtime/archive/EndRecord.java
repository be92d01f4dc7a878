package dev.portcullis.runtime.archive;

import static dev.portcullis.runtime.archive.ZipBytes.u16;
import static dev.portcullis.runtime.archive.ZipBytes.u32;
import static dev.portcullis.runtime.archive.ZipBytes.u64;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where the central directory is, from the records at the end of the file (APPNOTE 4.3.14 to 4.3.16).
 *
 * @param entries how many records the directory has
 * @param start the position of the first of them
 * @param end the position after the last of them
 */
record EndRecord(long entries, long start, long end) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    /** With the longest comment. */
    private static final int SEARCHED = LENGTH + 0xFFFF;

    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int ZIP64_SIGNATURE = 0x06064b50;
    private static final int ZIP64_LENGTH = 56;
    /** The length field of a record counts what follows it. */
    private static final int ZIP64_UNCOUNTED = 12;

    static EndRecord find(ZipBytes zip) throws IOException {
        int searched = (int) Math.min(zip.size(), SEARCHED);
        ByteBuffer tail = zip.at(zip.size() - searched, searched);
        int found = only(tail);
        long position = zip.size() - searched + found;
        ByteBuffer end = tail.slice(found, LENGTH).order(tail.order());
        if (position >= LOCATOR_LENGTH) {
            ByteBuffer locator = zip.at(position - LOCATOR_LENGTH, LOCATOR_LENGTH);
            if (locator.getInt(0) == LOCATOR_SIGNATURE) {
                return zip64(zip, position - LOCATOR_LENGTH, locator, end);
            }
        }
        if (u16(end, 4) != 0 || u16(end, 6) != 0 || u16(end, 8) != u16(end, 10)) {
            throw new UnsafeArchiveException(Reason.MULTI_DISK);
        }
        return ending(position, u16(end, 10), u32(end, 12), u32(end, 16));
    }

    /** Readers differ in whether they take the first or the last record, so there must be one, and its comment must fit. */
    private static int only(ByteBuffer tail) throws UnsafeArchiveException {
        int found = -1;
        for (int at = tail.limit() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                boolean fits = at + LENGTH + u16(tail, at + 20) == tail.limit();
                if (fits == (found >= 0)) {
                    throw new UnsafeArchiveException(Reason.TRAILING_BYTES);
                }
                found = fits ? at : found;
            }
        }
        if (found < 0) {
            throw new UnsafeArchiveException(Reason.NOT_A_ZIP);
        }
        return found;
    }

    private static EndRecord zip64(ZipBytes zip, long locatorPosition, ByteBuffer locator, ByteBuffer end)
            throws IOException {
        if (u32(locator, 4) != 0 || u32(locator, 16) > 1) {
            throw new UnsafeArchiveException(Reason.MULTI_DISK);
        }
        long position = u64(locator, 8);
        if (position > locatorPosition - ZIP64_LENGTH) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        ByteBuffer large = zip.at(position, ZIP64_LENGTH);
        if (large.getInt(0) != ZIP64_SIGNATURE || u64(large, 4) != locatorPosition - position - ZIP64_UNCOUNTED) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        if (u32(large, 16) != 0 || u32(large, 20) != 0 || u64(large, 24) != u64(large, 32)) {
            throw new UnsafeArchiveException(Reason.MULTI_DISK);
        }
        agree(u16(end, 4), 0xFFFF, 0);
        agree(u16(end, 6), 0xFFFF, 0);
        agree(u16(end, 8), 0xFFFF, u64(large, 24));
        agree(u16(end, 10), 0xFFFF, u64(large, 32));
        agree(u32(end, 12), Zip64.MAX, u64(large, 40));
        agree(u32(end, 16), Zip64.MAX, u64(large, 48));
        return ending(position, u64(large, 32), u64(large, 40), u64(large, 48));
    }

    /** Readers differ in which of the two records they believe. */
    private static void agree(long value, long deferred, long large) throws UnsafeArchiveException {
        if (value != deferred && value != large) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
    }

    /** Some readers take the position, some the size: data in front of the archive makes them differ. */
    private static EndRecord ending(long end, long entries, long size, long start) throws UnsafeArchiveException {
        if (start > end || size != end - start) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        return new EndRecord(entries, start, end);
    }
}
