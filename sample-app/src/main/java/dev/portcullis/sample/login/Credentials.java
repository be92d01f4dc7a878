package dev.portcullis.sample.login;

import dev.portcullis.MaxSize;
import java.util.Objects;

/** The first of two factors. */
public record Credentials(
        @MaxSize(64) String username, @MaxSize(128) String password) {

    public Credentials {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }
}
