package dev.portcullis.runtime.size;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts every byte that is read or skipped, and throws at the first one too many. */
abstract class MeteredStream extends FilterInputStream {

    private static final int END = -1;
    private static final int SKIP = 8192;

    MeteredStream(InputStream in) {
        super(in);
    }

    /** Adds to the total and returns it. */
    abstract long count(long bytes);

    abstract boolean tooMuch(long total);

    /** Whether there is too much of what has come, now that no more will. */
    boolean tooMuchAtEnd() {
        return false;
    }

    @Override
    public final int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? END : 1);
        return read;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(read);
        return read;
    }

    /** Skipped bytes are received and decoded like any others. */
    @Override
    public final long skip(long bytes) throws IOException {
        if (bytes <= 0) {
            return 0;
        }
        byte[] skipped = new byte[(int) Math.min(bytes, SKIP)];
        return Math.max(read(skipped, 0, skipped.length), 0);
    }

    /** Going back would count bytes twice, or hide them. */
    @Override
    public final boolean markSupported() {
        return false;
    }

    private void counted(int bytes) throws IOException {
        if (tooMuch(count(Math.max(bytes, 0))) || (bytes == END && tooMuchAtEnd())) {
            throw new BodyTooLargeException();
        }
    }
}
