package dev.portcullis.sample.login;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Establishes who the caller is; what the caller may do is decided by the policies of the endpoints.
 *
 * <p>A token that is forged, expired or of a deleted user makes the caller anonymous instead of refusing the request
 * here: everything that needs a caller answers 401 anyway, and a client with an old token can still log in.
 */
@Priority(Priorities.AUTHENTICATION)
public final class BearerAuthentication implements ContainerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final LogIn logIn;

    @Inject
    public BearerAuthentication(LogIn logIn) {
        this.logIn = logIn;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        token(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .flatMap(logIn::caller)
                .ifPresent(caller -> request.setSecurityContext(
                        new BearerContext(caller, request.getSecurityContext().isSecure())));
    }

    private static Optional<String> token(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(value -> value.substring(SCHEME.length()).strip());
    }

    private record BearerContext(VaultCaller caller, boolean isSecure) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return caller.role().equals(role);
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
