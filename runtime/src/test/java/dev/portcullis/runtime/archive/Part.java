package dev.portcullis.runtime.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** One entry for {@link ZipBuilder}: honest as made, and every field of its headers may be made to lie. */
final class Part {

    static final long IN_EXTRA = 0xFFFF_FFFFL;

    byte[] name;
    byte[] data;
    int method;
    int flags = 1 << 11;
    int crc;
    long size;
    long compressed;
    int disk;
    int attributes;
    long offset;
    byte[] extra = {};

    byte[] localName;
    int localMethod;
    int localFlags = 1 << 11;
    int localCrc;
    long localSize;
    long localCompressed;
    byte[] localExtra = {};
    byte[] descriptor = {};

    private Part(String name, int method, byte[] content, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        this.name = name.getBytes(StandardCharsets.UTF_8);
        this.data = data;
        this.method = method;
        crc = (int) checksum.getValue();
        size = content.length;
        compressed = data.length;
        localName = this.name;
        localMethod = method;
        localCrc = crc;
        localSize = size;
        localCompressed = compressed;
    }

    static Part stored(String name, byte[] content) {
        return new Part(name, 0, content, content);
    }

    static Part stored(String name, String content) {
        return stored(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Part deflated(String name, byte[] content) {
        return new Part(name, 8, content, deflate(content));
    }

    /** Deflated data that is given, and what it inflates to. */
    static Part deflated(String name, byte[] content, byte[] data) {
        return new Part(name, 8, content, data);
    }

    static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater)) {
            deflated.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    Part with(Consumer<Part> change) {
        change.accept(this);
        return this;
    }

    /** Both headers tell the same lie. */
    Part claiming(long declared) {
        size = declared;
        localSize = declared;
        return this;
    }

    Part flagged(int flag) {
        flags |= flag;
        localFlags |= flag;
        return this;
    }

    /** Checksum and sizes after the data and not in front of it. */
    Part described(boolean signature, boolean large) {
        ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        if (signature) {
            bytes.putInt(0x08074b50);
        }
        bytes.putInt(crc);
        if (large) {
            bytes.putLong(compressed).putLong(size);
        } else {
            bytes.putInt((int) compressed).putInt((int) size);
        }
        descriptor = Arrays.copyOf(bytes.array(), bytes.position());
        localCrc = 0;
        localSize = 0;
        localCompressed = 0;
        return flagged(1 << 3);
    }

    /** The sizes that both headers declare are in their extra fields. */
    Part zip64(long declared, long declaredCompressed) {
        extra = ByteBuffer.allocate(20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putShort((short) 16)
                .putLong(declared)
                .putLong(declaredCompressed)
                .array();
        localExtra = extra;
        size = IN_EXTRA;
        compressed = IN_EXTRA;
        localSize = IN_EXTRA;
        localCompressed = IN_EXTRA;
        return this;
    }

    byte[] localHeader() {
        return ByteBuffer.allocate(30 + localName.length + localExtra.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034b50)
                .putShort((short) 45)
                .putShort((short) localFlags)
                .putShort((short) localMethod)
                .putInt(0)
                .putInt(localCrc)
                .putInt((int) localCompressed)
                .putInt((int) localSize)
                .putShort((short) localName.length)
                .putShort((short) localExtra.length)
                .put(localName)
                .put(localExtra)
                .array();
    }

    byte[] centralRecord() {
        return ByteBuffer.allocate(46 + name.length + extra.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8 | 45))
                .putShort((short) 45)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt(crc)
                .putInt((int) compressed)
                .putInt((int) size)
                .putShort((short) name.length)
                .putShort((short) extra.length)
                .putShort((short) 0)
                .putShort((short) disk)
                .putShort((short) 0)
                .putInt(attributes)
                .putInt((int) offset)
                .put(name)
                .put(extra)
                .array();
    }
}
