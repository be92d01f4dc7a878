package dev.portcullis.runtime.size;

import java.io.InputStream;

/** The bytes of one body: how many came, as sent and as decoded, and whether they were too many. */
public final class BodyMeter {

    private final long limit;
    private final long maxRatio;
    private final long ratioGrace;
    private long sent;
    private long decoded;
    private volatile String exceeded = "";

    /**
     * Meters a body.
     *
     * @param limit the most bytes, as sent and as decoded
     * @param maxRatio the most decoded bytes per byte sent
     * @param ratioGrace decoded bytes that may come at any ratio
     */
    public BodyMeter(long limit, long maxRatio, long ratioGrace) {
        this.limit = limit;
        this.maxRatio = maxRatio;
        this.ratioGrace = ratioGrace;
    }

    public long limit() {
        return limit;
    }

    /** What was too large, {@code sent} or {@code decoded}; empty as long as nothing was. */
    public String exceeded() {
        return exceeded;
    }

    public boolean isExceeded() {
        return !exceeded.isEmpty();
    }

    /** Counts what is read from the connection. */
    public InputStream asSent(InputStream in) {
        return new MeteredStream(in) {
            @Override
            long count(long bytes) {
                sent += bytes;
                return sent;
            }

            @Override
            boolean tooMuch(long total) {
                return exceeded(total > limit, "sent");
            }
        };
    }

    /** Counts what decoders make of it. */
    public InputStream asDecoded(InputStream in) {
        return new MeteredStream(in) {
            @Override
            long count(long bytes) {
                decoded += bytes;
                return decoded;
            }

            @Override
            boolean tooMuch(long total) {
                boolean bomb = total > ratioGrace && total > maxRatio * Math.max(sent, 1);
                return exceeded(total > limit || bomb, "decoded");
            }
        };
    }

    private boolean exceeded(boolean yes, String what) {
        if (yes) {
            exceeded = what;
        }
        return yes;
    }
}
