package dev.portcullis.sample.vulnerable;

import dev.portcullis.sample.users.UserView;
import java.util.UUID;

/** A row of the users table. */
public record StoredUser(UUID id, String username, String email, String role, String passwordHash) {

    StoredUser(UserView user) {
        this(user.id(), user.username(), user.email(), user.role(), user.passwordHash());
    }
}
