package dev.portcullis.conformance.containers;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.portcullis.conformance.Server;
import dev.portcullis.runtime.jdk.TellingHandler;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.jersey.internal.Version;

/** Jersey on the HTTP server of the JDK. */
final class JdkServer implements Server {

    private static final int THREADS = 16;

    @Override
    public String name() {
        return "Jersey " + Version.getVersion() + " on the JDK's server";
    }

    @Override
    public boolean suspends() {
        return false;
    }

    @Override
    public Running start(Application application) {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HttpHandler jersey = RuntimeDelegate.getInstance().createEndpoint(application, HttpHandler.class);
        server.createContext("/", new TellingHandler(jersey));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.start();
        return new Started(
                server,
                threads,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    }

    private record Started(HttpServer server, ExecutorService threads, URI uri) implements Running {

        @Override
        public void close() {
            server.stop(0);
            threads.shutdownNow();
        }
    }
}
