package dev.portcullis.runtime.size;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives out a multipart body as long as nothing is wrong with it. */
final class MultipartStream extends FilterInputStream {

    private static final int SKIP = 8_192;

    private final MultipartScan scan;
    private final Consumer<SizeExceeded> tooLarge;
    private final Runnable malformed;
    private @Nullable IOException failure;

    MultipartStream(InputStream in, MultipartScan scan, Consumer<SizeExceeded> tooLarge, Runnable malformed) {
        super(in);
        this.scan = scan;
        this.tooLarge = tooLarge;
        this.malformed = malformed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? read : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int read = super.read(buffer, offset, length);
        try {
            check(buffer, offset, read);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        return read;
    }

    /** Skipped bytes may be delimiters like any others. */
    @Override
    public long skip(long bytes) throws IOException {
        if (bytes <= 0) {
            return 0;
        }
        byte[] skipped = new byte[(int) Math.min(bytes, SKIP)];
        return Math.max(read(skipped, 0, skipped.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(byte[] buffer, int offset, int read) throws IOException {
        SizeExceeded exceeded;
        try {
            exceeded = scan.scan(buffer, offset, Math.max(read, 0));
            if (read < 0 && !scan.hasEnded()) {
                throw new IOException("The multipart body has no end");
            }
        } catch (IOException e) {
            malformed.run();
            throw e;
        }
        if (exceeded != null) {
            tooLarge.accept(exceeded);
            throw new BodyTooLargeException();
        }
    }
}
