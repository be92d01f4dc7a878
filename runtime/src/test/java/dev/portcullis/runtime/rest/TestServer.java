package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Portcullis;
import dev.portcullis.runtime.PortcullisConfig;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;

/** Jersey on Grizzly, on a port of its own. Callers are named by the header {@code User}: {@code alice:member,admin}. */
final class TestServer implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpServer server;

    private TestServer(HttpServer server) {
        this.server = server;
    }

    static TestServer start(ResourceConfig application) {
        application.register(Login.class);
        HttpServer server =
                GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application, false);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestServer(server);
    }

    static TestServer start(PortcullisConfig config, Class<?>... resources) {
        return start(new ResourceConfig(resources).register(Portcullis.feature(config)));
    }

    /** The same without Portcullis: its files for registration are hidden from Jersey. */
    static TestServer unguarded(Class<?>... resources) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new ClassLoader(loader) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                List<URL> found = Collections.list(super.getResources(name));
                if (name.startsWith("META-INF/services/")) {
                    found.removeIf(url -> url.getPath().contains("/runtime/target/"));
                }
                return Collections.enumeration(found);
            }
        });
        try {
            return start(new ResourceConfig(resources).property("jakarta.ws.rs.loadServices", false));
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    int port() {
        return server.getListeners().iterator().next().getPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> get(String path, String user) {
        return send(request(path).header("User", user));
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    @Priority(Priorities.AUTHENTICATION)
    static final class Login implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            String user = request.getHeaderString("User");
            if (user != null) {
                String[] parts = user.split(":", 2);
                List<String> roles = parts.length < 2 ? List.of() : List.of(parts[1].split(","));
                request.setSecurityContext(new LoggedIn(() -> parts[0], roles));
            }
        }
    }

    private record LoggedIn(Principal principal, List<String> roles) implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return principal;
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
            return "test";
        }
    }
}
