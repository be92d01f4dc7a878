package dev.portcullis.runtime;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret of the keys in the limit store. */
final class Secret {

    private static final int SHORTEST = 16;
    private static final int RANDOM = 32;

    private final byte[] bytes;
    private final boolean shared;

    private Secret(byte[] bytes, boolean shared) {
        this.bytes = bytes;
        this.shared = shared;
    }

    /** That of one process, which nobody else knows. */
    static Secret random() {
        byte[] bytes = new byte[RANDOM];
        new SecureRandom().nextBytes(bytes);
        return new Secret(bytes, false);
    }

    static Secret of(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("at least 16 bytes");
        }
        return new Secret(bytes.clone(), true);
    }

    static Secret of(String base64) {
        try {
            return of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("at least 16 bytes in Base64", e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether other processes can have the same one. */
    boolean isShared() {
        return shared;
    }
}
