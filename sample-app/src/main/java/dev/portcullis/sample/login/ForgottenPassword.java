package dev.portcullis.sample.login;

import dev.portcullis.MaxSize;
import java.util.Objects;

/** Who has forgotten the password. */
public record ForgottenPassword(@MaxSize(64) String username) {

    public ForgottenPassword {
        Objects.requireNonNull(username, "username");
    }
}
