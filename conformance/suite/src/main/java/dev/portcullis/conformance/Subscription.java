package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;

/** A subscriber to events: one connection, on which lines come as they are sent. */
final class Subscription implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int SMALL_WINDOW = 4_096;

    private final Socket socket;
    private final BufferedReader reader;

    private Subscription(Socket socket) throws IOException {
        this.socket = socket;
        this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    static Subscription to(URI server, String target, String credentials) {
        return connect(new Socket(), server, target, credentials);
    }

    /** One whose connection holds little of what nobody reads. */
    static Subscription withSmallWindow(URI server, String target, String credentials) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(SMALL_WINDOW);
            return connect(socket, server, target, credentials);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subscription connect(Socket socket, URI server, String target, String credentials) {
        try {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET /" + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Accept: text/event-stream\r\nAuthorization: " + TestLogin.SCHEME + credentials + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new Subscription(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RESTEasy injects filters when the first request comes, and lets those beside it go through ones that are not injected. */
    static void warmUp(URI server) {
        Exchange.send(HttpRequest.newBuilder(server.resolve("nothing")));
    }

    /** The status of the response. */
    int status() {
        return Integer.parseInt(until("HTTP/1.1 ").get(0).substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    /** The data of the next event. */
    String data() {
        return until("data:").get(0);
    }

    /** All lines, until one starts with a text or the server hangs up; the last one first. */
    List<String> until(String start) {
        List<String> lines = new ArrayList<>();
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(0, line);
                if (line.startsWith(start)) {
                    break;
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(lines), e);
        }
    }

    /** Everything that comes until the server hangs up. */
    String all() {
        List<String> lines = until("\0");
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
