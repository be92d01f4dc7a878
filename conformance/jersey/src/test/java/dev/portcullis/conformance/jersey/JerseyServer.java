package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.HiddenFiles;
import dev.portcullis.conformance.JsonLibrary;
import dev.portcullis.conformance.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.jsonb.JsonBindingFeature;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly. */
final class JerseyServer implements Server {

    @Override
    public String name() {
        return "Jersey " + Version.getVersion();
    }

    private final boolean discovering;

    JerseyServer() {
        this(false);
    }

    private JerseyServer(boolean discovering) {
        this.discovering = discovering;
    }

    @Override
    public Set<Class<?>> providers(JsonLibrary library) {
        return library == JsonLibrary.JSON_B ? Set.of(JsonBindingFeature.class) : library.providers();
    }

    @Override
    public Server discovering() {
        return new JerseyServer(true);
    }

    @Override
    public Running start(Application application) {
        return discovering
                ? started(application)
                : HiddenFiles.from(() -> started(application), path -> path.contains("/jersey-media-json-"));
    }

    private static Running started(Application application) {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application));
        int port = server.getListeners().iterator().next().getPort();
        return new Started(server, URI.create("http://127.0.0.1:" + port + "/"));
    }

    private record Started(HttpServer server, URI uri) implements Running {

        @Override
        public void close() {
            server.shutdownNow();
        }
    }
}
