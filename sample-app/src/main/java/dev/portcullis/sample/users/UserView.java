package dev.portcullis.sample.users;

import dev.portcullis.Expose;
import dev.portcullis.Sensitive;
import java.util.UUID;

/**
 * A user as stored, hash included: which columns leave the service is decided here and nowhere else.
 *
 * @param role {@code admin} or {@code member}
 */
public record UserView(
        @Expose UUID id,
        @Expose String username,

        @Expose(roles = "admin", owner = "username") @Sensitive(Sensitive.Kind.PERSONAL)
        String email,

        @Expose String role,
        @Sensitive(Sensitive.Kind.SECRET) String passwordHash) {}
