package dev.portcullis.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Serves in this process; arguments are properties, {@code portcullis.limits.store=redis://…}. */
public final class AttackedServer implements AutoCloseable {

    static final String LISTENING = "listening on ";

    /** So that a hundred requests are really under way at once. */
    private static final int THREADS = 128;

    private final HttpServer server;

    private AttackedServer(HttpServer server) {
        this.server = server;
    }

    static AttackedServer start(Map<String, Object> properties) {
        ResourceConfig application = new ResourceConfig(AccountResource.class, QuotaResource.class, Login.class);
        application.addProperties(properties);
        HttpServer server =
                GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application, false);
        server.getListeners()
                .forEach(listener -> listener.getTransport()
                        .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                                .setCorePoolSize(THREADS)
                                .setMaxPoolSize(THREADS)));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AttackedServer(server);
    }

    int port() {
        return server.getListeners().iterator().next().getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Until the process is killed. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Object> properties = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            properties.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        AttackedServer server = start(properties);
        System.out.println(LISTENING + server.port());
        while (System.in.read() >= 0) {
            // Whoever started it closes the stream, or kills it.
        }
        server.close();
    }
}
