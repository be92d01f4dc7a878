package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;

/** The bytes that may still be read, of an archive and of those inside it together. */
final class ByteBudget {

    private final long total;
    private long left;

    ByteBudget(long total) {
        this.total = total;
        this.left = total;
    }

    long left() {
        return left;
    }

    void refuseEmpty() throws UnsafeArchiveException {
        if (left == 0) {
            throw new UnsafeArchiveException(Reason.TOTAL_TOO_LARGE, total);
        }
    }

    void take(int bytes) {
        left -= bytes;
    }
}
