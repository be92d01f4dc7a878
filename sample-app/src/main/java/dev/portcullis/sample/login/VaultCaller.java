package dev.portcullis.sample.login;

import java.security.Principal;

/**
 * A logged-in user.
 *
 * @param role {@code admin} or {@code member}
 */
record VaultCaller(String name, String role) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
