package dev.portcullis.conformance;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Believes what the request says: {@code Authorization: Test alice member,admin}. The name {@code -} is nobody, who has
 * the roles nevertheless (CVE-2024-22257).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class TestLogin implements ContainerRequestFilter {

    static final String SCHEME = "Test ";
    static final String NOBODY = "-";

    @Override
    public void filter(ContainerRequestContext request) {
        String credentials = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (credentials != null && credentials.startsWith(SCHEME)) {
            String[] words = credentials.substring(SCHEME.length()).split(" ", 2);
            List<String> roles = words.length < 2 ? List.of() : List.of(words[1].split(","));
            request.setSecurityContext(new LoggedIn(words[0], roles));
        }
    }

    private record LoggedIn(String name, List<String> roles) implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return name.equals(NOBODY) ? null : this::name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return roles.contains(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "Test";
        }
    }
}
