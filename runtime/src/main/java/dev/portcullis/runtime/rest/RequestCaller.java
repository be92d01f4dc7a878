package dev.portcullis.runtime.rest;

import dev.portcullis.Caller;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A logged-in caller: one whose principal has a name, whatever {@code isUserInRole} says about the others. */
final class RequestCaller implements Caller {

    private final SecurityContext security;
    private final Principal principal;
    private final String name;

    private RequestCaller(SecurityContext security, Principal principal, String name) {
        this.security = security;
        this.principal = principal;
        this.name = name;
    }

    /** The caller; null when nobody is logged in. */
    static @Nullable RequestCaller of(@Nullable SecurityContext security) {
        Principal principal = security == null ? null : security.getUserPrincipal();
        String name = principal == null ? null : principal.getName();
        return security == null || principal == null || name == null || name.isEmpty()
                ? null
                : new RequestCaller(security, principal, name);
    }

    @Override
    public Principal principal() {
        return principal;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hasRole(String role) {
        return security.isUserInRole(role);
    }

    boolean hasAny(String[] roles) {
        for (String role : roles) {
            if (security.isUserInRole(role)) {
                return true;
            }
        }
        return false;
    }
}
