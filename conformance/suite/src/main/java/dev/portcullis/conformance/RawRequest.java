package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Sends a request target as it stands: HTTP clients tidy it up. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawRequest() {}

    /** The status of the answer; 400 when the server hangs up without one. */
    static int status(URI server, String verb, String target, @Nullable String credentials) {
        return status(server, InetAddress.getLoopbackAddress(), verb, target, credentials);
    }

    /** The same, from an address of this machine. */
    static int status(URI server, InetAddress from, String verb, String target, @Nullable String credentials) {
        try (Socket socket = new Socket(server.getHost(), server.getPort(), from, 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String authorization = credentials == null ? "" : "Authorization: Test " + credentials + "\r\n";
            String request = verb + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + authorization + "Content-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String line = reader.readLine();
            return line == null ? 400 : Integer.parseInt(line.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
