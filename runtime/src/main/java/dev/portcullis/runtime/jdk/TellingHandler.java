package dev.portcullis.runtime.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/**
 * Tells the peer of a connection to the filters of the application behind it. Jersey's container for the HTTP server of the
 * JDK keeps it to itself, so that without this all clients share the limits by client.
 *
 * <pre>{@code
 * HttpHandler application = RuntimeDelegate.getInstance().createEndpoint(new VaultApplication(), HttpHandler.class);
 * server.createContext("/", new TellingHandler(application));
 * }</pre>
 */
public final class TellingHandler implements HttpHandler {

    private final HttpHandler application;

    /** Puts itself in front of an application. */
    public TellingHandler(HttpHandler application) {
        this.application = application;
    }

    /** The filters run in this thread, before anything is handed to another one. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Peer.CURRENT.set(exchange.getRemoteAddress().getAddress().getHostAddress());
        try {
            application.handle(exchange);
        } finally {
            Peer.CURRENT.remove();
        }
    }
}
