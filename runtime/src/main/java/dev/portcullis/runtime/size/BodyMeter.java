package dev.portcullis.runtime.size;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of one body: how many came, as sent and as decoded, and whether they were too many. */
public final class BodyMeter {

    /** So seldom is a store asked, and so much of a body may come before it is. */
    private static final long CHARGE = 65_536;

    private final long limit;
    private final long maxRatio;
    private final long ratioGrace;
    private long sent;
    private long decoded;
    private final List<ByteQuota> quotas = new ArrayList<>(0);
    private long charged;
    private volatile String exceeded = "";
    private volatile @Nullable SizeExceeded inside;
    private volatile boolean broken;

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

    /** What was too large, {@code sent}, {@code decoded}, {@code quota} or {@code parts}; empty as long as nothing was. */
    public String exceeded() {
        return exceeded;
    }

    /** What was too large about the parts of a multipart body; null as long as nothing was. */
    public @Nullable SizeExceeded inside() {
        return inside;
    }

    public boolean isExceeded() {
        return !exceeded.isEmpty();
    }

    /** Whether the body broke off, or could not be decoded any further. */
    public boolean isBroken() {
        return broken;
    }

    /** Charges what comes from now on, and has come before, to a quota. */
    public void charge(ByteQuota quota) {
        quotas.add(quota);
    }

    /** Charges what has come since the last charge; false when that was too much. */
    public boolean settle() {
        long uncharged = sent - charged;
        charged = sent;
        return uncharged == 0 || !exceeded(!admitted(uncharged), "quota");
    }

    private boolean admitted(long bytes) {
        for (ByteQuota quota : quotas) {
            if (!quota.admits(bytes)) {
                return false;
            }
        }
        return true;
    }

    /** Counts what is read from the connection. */
    public InputStream asSent(InputStream in) {
        return new MeteredStream(in) {
            @Override
            void broken() {
                broken = true;
            }

            @Override
            long count(long bytes) {
                sent += bytes;
                return sent;
            }

            @Override
            boolean tooMuch(long total) {
                return exceeded(total > limit, "sent") || (total - charged >= CHARGE && !settle());
            }

            @Override
            boolean tooMuchAtEnd() {
                return !settle();
            }
        };
    }

    /** Counts what decoders make of it. */
    public InputStream asDecoded(InputStream in) {
        return new MeteredStream(in) {
            @Override
            void broken() {
                broken = true;
            }

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

    /**
     * Looks at the parts of a multipart body.
     *
     * @param in what is decoded
     * @param boundary as in the media type
     */
    public InputStream asMultipart(InputStream in, String boundary, MultipartLimits limits) {
        return new MultipartStream(
                in,
                new MultipartScan(boundary, limits),
                tooLarge -> {
                    inside = tooLarge;
                    exceeded = "parts";
                },
                () -> broken = true);
    }

    private boolean exceeded(boolean yes, String what) {
        if (yes) {
            exceeded = what;
        }
        return yes;
    }
}
