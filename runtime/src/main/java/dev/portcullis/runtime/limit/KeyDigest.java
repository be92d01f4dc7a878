package dev.portcullis.runtime.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The HMAC of one key at a time, for one thread. Bytes are gathered first: a digest costs more per call than per byte, and
 * an ASCII text, as nearly all are, needs no array of its own.
 */
final class KeyDigest {

    private static final int ABSENT = -1;
    private static final int CAPACITY = 256;
    private static final char LAST_ASCII = 0x7F;

    private final Mac mac;
    private final ByteBuffer gathered = ByteBuffer.allocate(CAPACITY);

    private KeyDigest(Mac mac) {
        this.mac = mac;
    }

    static KeyDigest of(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new KeyDigest(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Forgets what a key that failed has left. */
    void begin() {
        mac.reset();
        gathered.clear();
    }

    /** With its length in front: the parts "ab", "c" are not the parts "a", "bc". */
    void add(@Nullable String part) {
        if (part == null) {
            length(ABSENT);
        } else if (!gatheredAscii(part)) {
            byte[] bytes = part.getBytes(UTF_8);
            length(bytes.length);
            flush();
            mac.update(bytes);
        }
    }

    LimitKey key() {
        flush();
        ByteBuffer digest = ByteBuffer.wrap(mac.doFinal());
        return new LimitKey(digest.getLong(), digest.getLong());
    }

    private boolean gatheredAscii(String part) {
        int length = part.length();
        if (length > CAPACITY - Integer.BYTES) {
            return false;
        }
        if (gathered.remaining() < Integer.BYTES + length) {
            flush();
        }
        int start = gathered.position();
        gathered.putInt(length);
        for (int i = 0; i < length; i++) {
            char c = part.charAt(i);
            if (c > LAST_ASCII) {
                gathered.position(start);
                return false;
            }
            gathered.put((byte) c);
        }
        return true;
    }

    private void length(int length) {
        if (gathered.remaining() < Integer.BYTES) {
            flush();
        }
        gathered.putInt(length);
    }

    private void flush() {
        mac.update(gathered.array(), 0, gathered.position());
        gathered.clear();
    }
}
