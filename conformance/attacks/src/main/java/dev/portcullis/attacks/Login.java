package dev.portcullis.attacks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Believes the header {@code User}. */
@Priority(Priorities.AUTHENTICATION)
public final class Login implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String user = request.getHeaderString("User");
        if (user != null) {
            request.setSecurityContext(new LoggedIn(user));
        }
    }

    private record LoggedIn(String name) implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return this::name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "test";
        }
    }
}
