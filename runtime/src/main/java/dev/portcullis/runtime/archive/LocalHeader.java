package dev.portcullis.runtime.archive;

import static dev.portcullis.runtime.archive.ZipBytes.u16;
import static dev.portcullis.runtime.archive.ZipBytes.u32;
import static dev.portcullis.runtime.archive.ZipBytes.u64;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The header in front of the data of an entry (APPNOTE 4.3.7), which says nothing else than the central directory: some
 * readers believe the one, some the other.
 *
 * @param data the position of the data
 * @param extent all bytes of the entry, with header and descriptor
 */
record LocalHeader(long data, Extent extent) {

    static final int LENGTH = 30;

    private static final int SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    /** Flags that change how the entry is read. */
    private static final int COMPARED = CentralRecord.ENCRYPTED | CentralRecord.DESCRIPTOR | CentralRecord.UTF8;

    static LocalHeader read(ZipBytes zip, CentralRecord central, long directoryStart) throws IOException {
        ByteBuffer fixed = zip.at(central.offset(), LENGTH);
        if (fixed.getInt(0) != SIGNATURE) {
            throw new UnsafeArchiveException(Reason.HEADER_MISMATCH);
        }
        if ((u16(fixed, 6) & CentralRecord.ENCRYPTED) != 0) {
            throw new UnsafeArchiveException(Reason.ENCRYPTED);
        }
        int name = u16(fixed, 26);
        boolean same = ((u16(fixed, 6) ^ central.flags()) & COMPARED) == 0
                && u16(fixed, 8) == central.method()
                && zip.at(central.offset() + LENGTH, name).equals(central.rawName());
        if (!same) {
            throw new UnsafeArchiveException(Reason.HEADER_MISMATCH);
        }
        int extra = u16(fixed, 28);
        Extent extent = Extent.of(central.offset(), LENGTH + name + extra, central.compressed(), directoryStart);
        long data = extent.end() - central.compressed();
        Zip64 sizes = Zip64.resolve(zip.at(data - extra, extra), u32(fixed, 22), u32(fixed, 18), 0, 0);
        boolean deferred = central.has(CentralRecord.DESCRIPTOR);
        if (!agrees(fixed.getInt(14), central.crc(), deferred)
                || !agrees(sizes.compressed(), central.compressed(), deferred)
                || !agrees(sizes.size(), central.size(), deferred)) {
            throw new UnsafeArchiveException(Reason.HEADER_MISMATCH);
        }
        if (!deferred) {
            return new LocalHeader(data, extent);
        }
        long end = extent.end() + descriptor(zip, central, extent.end(), directoryStart);
        return new LocalHeader(data, new Extent(extent.start(), end));
    }

    private static boolean agrees(long local, long central, boolean deferred) {
        return local == central || (deferred && local == 0);
    }

    /** The length of the descriptor: its signature is optional and writers differ in when sizes have 64 bits. */
    private static int descriptor(ZipBytes zip, CentralRecord central, long position, long directoryStart)
            throws IOException {
        int available = (int) Math.min(24, directoryStart - position);
        ByteBuffer bytes = zip.at(position, available);
        for (int length : new int[] {24, 20, 16, 12}) {
            if (length <= available && describes(bytes, length, central)) {
                return length;
            }
        }
        throw new UnsafeArchiveException(Reason.HEADER_MISMATCH);
    }

    private static boolean describes(ByteBuffer bytes, int length, CentralRecord central) {
        boolean signed = length == 24 || length == 16;
        int crc = signed ? 4 : 0;
        int compressed = crc + 4;
        boolean large = length >= 20;
        return (!signed || bytes.getInt(0) == DESCRIPTOR_SIGNATURE)
                && bytes.getInt(crc) == central.crc()
                && (large ? u64(bytes, compressed) : u32(bytes, compressed)) == central.compressed()
                && (large ? u64(bytes, compressed + 8) : u32(bytes, compressed + 4)) == central.size();
    }
}
