package dev.portcullis.conformance;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is taken from the server of bodies, before anybody else sees them. */
@Provider
@PreMatching
@Priority(Integer.MIN_VALUE)
public final class ReceivedBytes implements ContainerRequestFilter {

    private static final AtomicLong RECEIVED = new AtomicLong();

    static void reset() {
        RECEIVED.set(0);
    }

    static long total() {
        return RECEIVED.get();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setEntityStream(new Counting(request.getEntityStream()));
    }

    private static final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            RECEIVED.addAndGet(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            RECEIVED.addAndGet(Math.max(read, 0));
            return read;
        }
    }
}
