package dev.portcullis.runtime.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Writes ZIP files by hand, and whatever else one may write into them. */
final class ZipBuilder {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Part> directory = new ArrayList<>();

    int disk;
    int claimedEntries = -1;
    long claimedStart = -1;
    long claimedSize = -1;
    byte[] comment = {};
    int claimedComment = -1;
    byte[] trailing = {};
    /** The values of the ZIP64 end record; as many entries as there are without it. */
    boolean zip64;

    long zip64Entries = -1;
    long zip64Disks = 1;

    static byte[] zip(Part... parts) {
        ZipBuilder builder = new ZipBuilder();
        for (Part part : parts) {
            builder.add(part);
        }
        return builder.build();
    }

    ZipBuilder add(Part part) {
        part.offset = file.size();
        return raw(part.localHeader()).raw(part.data).raw(part.descriptor).listed(part);
    }

    /** Only in the central directory; where its offset says. */
    ZipBuilder listed(Part part) {
        directory.add(part);
        return this;
    }

    ZipBuilder raw(byte[] bytes) {
        file.writeBytes(bytes);
        return this;
    }

    int position() {
        return file.size();
    }

    byte[] build() {
        int start = file.size();
        directory.forEach(part -> raw(part.centralRecord()));
        int size = file.size() - start;
        if (zip64) {
            raw(zip64End(start, size));
        }
        int entries = claimedEntries >= 0 ? claimedEntries : directory.size();
        ByteBuffer end = ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putShort((short) disk)
                .putShort((short) disk)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt((int) (claimedSize >= 0 ? claimedSize : size))
                .putInt((int) (claimedStart >= 0 ? claimedStart : start))
                .putShort((short) (claimedComment >= 0 ? claimedComment : comment.length));
        return raw(end.array()).raw(comment).raw(trailing).file.toByteArray();
    }

    private byte[] zip64End(long start, long size) {
        long entries = zip64Entries != -1 ? zip64Entries : directory.size();
        return ByteBuffer.allocate(56 + 20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(entries)
                .putLong(entries)
                .putLong(size)
                .putLong(start)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(file.size())
                .putInt((int) zip64Disks)
                .array();
    }
}
