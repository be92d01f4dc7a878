package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.SafeArchive.Limits;
import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The content of one entry, counted as it is decoded. The last bytes are only handed over after the end was checked, so
 * that a reader who stops at the declared size does not miss that the checksum is wrong.
 *
 * <p>There is no check against the limit of an entry: what an entry declares is within it, and never exceeded.
 */
final class EntryStream extends InputStream {

    /** What is decoded at once: a refusal comes no later. */
    private static final int PIECE = 8192;

    private final EntryData data;
    private final CentralRecord declared;
    private final Limits limits;
    private final ByteBudget budget;
    private final CRC32 crc = new CRC32();
    private ByteBuffer head = ByteBuffer.allocate(0);
    private long decoded;
    private boolean ended;
    private boolean closed;
    private @Nullable IOException failure;

    private EntryStream(EntryData data, CentralRecord declared, Limits limits, ByteBudget budget) {
        this.data = data;
        this.declared = declared;
        this.limits = limits;
        this.budget = budget;
    }

    static EntryStream open(EntryData data, CentralRecord declared, Limits limits, ByteBudget budget)
            throws IOException {
        EntryStream stream = new EntryStream(data, declared, limits, budget);
        try {
            stream.refuseArchive();
            return stream;
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    private void refuseArchive() throws IOException {
        byte[] first = new byte[ArchiveSignature.LENGTH];
        int length = readNBytes(first, 0, first.length);
        if (limits.maxDepth() == 1 && ArchiveSignature.begins(first, length)) {
            throw new UnsafeArchiveException(Reason.NESTED_ARCHIVE, limits.maxDepth());
        }
        head = ByteBuffer.wrap(first, 0, length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (closed) {
            throw new IOException("The entry is closed");
        }
        if (failure != null) {
            throw failure;
        }
        if (length == 0) {
            return 0;
        }
        if (head.hasRemaining()) {
            int bytes = Math.min(length, head.remaining());
            head.get(buffer, offset, bytes);
            return bytes;
        }
        try {
            return ended ? -1 : decode(buffer, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private int decode(byte[] buffer, int offset, int length) throws IOException {
        long left = declared.size() - decoded;
        if (left == 0) {
            refuseOtherEnd();
            return -1;
        }
        budget.refuseEmpty();
        long room = Math.min(Math.min(length, PIECE), Math.min(left, budget.left()));
        int bytes = data.decode(buffer, offset, (int) room);
        if (bytes < 0) {
            throw new UnsafeArchiveException(Reason.SIZE_MISMATCH);
        }
        decoded += bytes;
        budget.take(bytes);
        crc.update(buffer, offset, bytes);
        limits.refuseRatio(decoded, data.consumed());
        if (decoded == declared.size()) {
            refuseOtherEnd();
        }
        return bytes;
    }

    private void refuseOtherEnd() throws IOException {
        if (data.decode(new byte[1], 0, 1) >= 0) {
            throw new UnsafeArchiveException(Reason.SIZE_MISMATCH);
        }
        if (data.consumed() != declared.compressed()) {
            throw new UnsafeArchiveException(Reason.CORRUPT_DATA);
        }
        if ((int) crc.getValue() != declared.crc()) {
            throw new UnsafeArchiveException(Reason.CRC_MISMATCH);
        }
        ended = true;
    }

    @Override
    public void close() {
        closed = true;
        data.close();
    }
}
