package dev.portcullis.runtime.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys with HMAC-SHA256: stores and logs hold nothing that a person typed (people type passwords into the field
 * for the user name), and nobody without the secret can choose where a key falls.
 */
public final class LimitKeys {

    private static final int ABSENT = -1;

    private final ThreadLocal<Mac> macs;

    /**
     * Makes keys with a secret.
     *
     * @param secret at least 16 bytes; nodes that share a store share the secret
     */
    public LimitKeys(byte[] secret) {
        SecretKeySpec key = new SecretKeySpec(secret, "HmacSHA256");
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    /**
     * The key of a limit and of what it counts apart.
     *
     * @param limit the limit's name
     * @param parts the values, in the order of the limit; null is a value of its own
     */
    public LimitKey of(String limit, @Nullable String... parts) {
        Mac mac = macs.get();
        mac.reset();
        update(mac, limit);
        for (String part : parts) {
            update(mac, part);
        }
        ByteBuffer digest = ByteBuffer.wrap(mac.doFinal());
        return new LimitKey(digest.getLong(), digest.getLong());
    }

    /** With its length in front: the parts "ab", "c" are not the parts "a", "bc". */
    private static void update(Mac mac, @Nullable String part) {
        if (part == null) {
            length(mac, ABSENT);
        } else {
            byte[] bytes = part.getBytes(UTF_8);
            length(mac, bytes.length);
            mac.update(bytes);
        }
    }

    private static void length(Mac mac, int length) {
        mac.update((byte) (length >>> 24));
        mac.update((byte) (length >>> 16));
        mac.update((byte) (length >>> 8));
        mac.update((byte) length);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
