package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.portcullis.conformance.resource.Probe;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Sends a body that is not what its headers say: HTTP clients do not lie. */
record RawBody(URI server, String target, String type, String framing) {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int HUNG_UP = 400;
    private static final long ENDLESS = 64L << 20;

    /** The status of the answer to a body after which nothing comes; 400 when the server hangs up without one. */
    int status(byte[] body) {
        return exchange(socket -> {
            socket.getOutputStream().write(body);
            socket.shutdownOutput();
        });
    }

    /** The same for a body that does not end before the server answers or hangs up. */
    int statusOfEndless(byte[] piece) {
        return exchange(socket -> {
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            for (long sent = 0; sent < ENDLESS && in.available() == 0; sent += piece.length) {
                out.write(piece);
            }
        });
    }

    private int exchange(Sending sending) {
        Probe.reset();
        ReceivedBytes.reset();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String head = "POST /" + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                    + TestLogin.SCHEME + "alice member\r\nContent-Type: " + type + "\r\n" + framing
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            return answer(socket, sending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int answer(Socket socket, Sending sending) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        try {
            sending.on(socket);
        } catch (IOException e) {
            // Who hangs up on what is being sent may have answered before.
            return status(reader);
        }
        return status(reader);
    }

    private static int status(BufferedReader reader) {
        try {
            String line = reader.readLine();
            return line == null ? HUNG_UP : Integer.parseInt(line.split(" ", 3)[1]);
        } catch (SocketTimeoutException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return HUNG_UP;
        }
    }

    @FunctionalInterface
    private interface Sending {

        void on(Socket socket) throws IOException;
    }
}
