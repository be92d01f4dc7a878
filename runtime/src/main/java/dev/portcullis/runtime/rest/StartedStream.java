package dev.portcullis.runtime.rest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Knows whether anything was written to it. */
final class StartedStream extends FilterOutputStream {

    private boolean started;

    StartedStream(OutputStream out) {
        super(out);
    }

    boolean hasStarted() {
        return started;
    }

    @Override
    public void write(int b) throws IOException {
        started = true;
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        started |= length > 0;
        out.write(bytes, offset, length);
    }
}
