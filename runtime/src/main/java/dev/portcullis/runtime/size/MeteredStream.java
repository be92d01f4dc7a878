package dev.portcullis.runtime.size;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Counts every byte that is read or skipped, and throws at the first one too many. */
abstract class MeteredStream extends FilterInputStream {

    private static final int END = -1;
    private static final int SKIP = 8192;

    private boolean closed;
    private @Nullable IOException failure;

    MeteredStream(InputStream in) {
        super(in);
    }

    /** Told that no more can be read, although it should have come. */
    abstract void broken();

    /** Adds to the total and returns it. */
    abstract long count(long bytes);

    abstract boolean tooMuch(long total);

    /** Whether there is too much of what has come, now that no more will. */
    boolean tooMuchAtEnd() {
        return false;
    }

    @Override
    public final int read() throws IOException {
        requireSound();
        int read;
        try {
            read = super.read();
        } catch (IOException e) {
            throw failed(e);
        }
        counted(read < 0 ? END : 1);
        return read;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        requireSound();
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
        counted(read);
        return read;
    }

    @Override
    public final int available() throws IOException {
        requireSound();
        try {
            return super.available();
        } catch (IOException e) {
            throw failed(e);
        }
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

    @Override
    public final void close() throws IOException {
        closed = true;
        super.close();
    }

    /** Who reads on after closing the stream has made a mistake of his own. */
    private IOException failed(IOException e) {
        if (!closed) {
            failure = e;
            broken();
        }
        return e;
    }

    /** What Undertow hands out after a failure has never come: its buffer still holds what was in it before. */
    private void requireSound() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private void counted(int bytes) throws IOException {
        if (tooMuch(count(Math.max(bytes, 0))) || (bytes == END && tooMuchAtEnd())) {
            throw new BodyTooLargeException();
        }
    }
}
