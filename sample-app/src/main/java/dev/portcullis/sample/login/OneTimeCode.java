package dev.portcullis.sample.login;

import dev.portcullis.MaxSize;
import java.util.Objects;
import java.util.UUID;

/**
 * The second of two factors.
 *
 * @param challenge what the first one was answered with
 * @param code six digits
 */
public record OneTimeCode(
        @MaxSize(64) String username,
        UUID challenge,
        @MaxSize(6) String code) {

    public OneTimeCode {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(challenge, "challenge");
        Objects.requireNonNull(code, "code");
    }
}
