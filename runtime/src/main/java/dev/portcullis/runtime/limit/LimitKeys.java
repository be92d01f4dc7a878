package dev.portcullis.runtime.limit;

import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys with HMAC-SHA256: stores and logs hold nothing that a person typed (people type passwords into the field
 * for the user name), and nobody without the secret can choose where a key falls.
 */
public final class LimitKeys {

    private final ThreadLocal<KeyDigest> digests;

    /**
     * Makes keys with a secret.
     *
     * @param secret at least 16 bytes; nodes that share a store share the secret
     */
    public LimitKeys(byte[] secret) {
        SecretKeySpec key = new SecretKeySpec(secret, "HmacSHA256");
        this.digests = ThreadLocal.withInitial(() -> KeyDigest.of(key));
    }

    /**
     * The key of a limit and of what it counts apart.
     *
     * @param limit the limit's name
     * @param parts the values, in the order of the limit; null is a value of its own
     */
    public LimitKey of(String limit, @Nullable String... parts) {
        KeyDigest digest = digests.get();
        digest.begin();
        digest.add(limit);
        for (String part : parts) {
            digest.add(part);
        }
        return digest.key();
    }
}
