package dev.portcullis.sample;

import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** An HTTP server on the local host with one application. */
public final class VaultServer implements AutoCloseable {

    private final HttpServer server;

    private VaultServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param port where; 0 for any that is free
     */
    public static VaultServer start(int port, ResourceConfig application) {
        URI base = UriBuilder.fromUri("http://localhost/").port(port).build();
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(base, application, false);
        // The application never sees a path that cannot be decoded, and Grizzly's own page for it is a stack trace.
        server.getServerConfiguration()
                .setDefaultErrorPageGenerator((request, status, reason, description, exception) -> "");
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port " + port, e);
        }
        return new VaultServer(server);
    }

    /** The root of the server, with a slash at the end; the application adds its own path. */
    public URI uri() {
        int port = server.getListeners().iterator().next().getPort();
        return URI.create("http://localhost:" + port + "/");
    }

    /** Sends whoever asks for the root of the server, and nothing else, to a path of the application. */
    public void redirectRoot(String path) {
        HttpHandler front = new HttpHandler() {
            @Override
            public void service(Request request, Response response) throws IOException {
                if (request.getRequestURI().equals("/")) {
                    response.sendRedirect(path);
                } else {
                    response.setStatus(HttpStatus.NOT_FOUND_404);
                }
            }
        };
        server.getServerConfiguration().addHttpHandler(front, "/");
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
