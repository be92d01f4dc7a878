package dev.portcullis.benchmarks.request;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * A caller with one role.
 *
 * @param principal who it is
 * @param role the role
 */
public record LoggedIn(Principal principal, String role) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return principal;
    }

    @Override
    public boolean isUserInRole(String asked) {
        return role.equals(asked);
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String getAuthenticationScheme() {
        return "benchmark";
    }
}
