package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.HexFormat;

/** HTTP/1.1 by hand: for requests that no well-behaved client sends, and from addresses of one's choice. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI base;
    private final InetAddress client;

    /**
     * Prepares to connect.
     *
     * @param client the address to connect from; Linux lets all of 127.0.0.0/8 be used
     */
    RawHttp(URI base, String client) {
        this.base = base;
        this.client = address(client);
    }

    /** Gets whatever stands in for a path, and returns the answer as a whole. */
    String get(String path) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write(("GET " + base.getPath() + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** Sends a body with its length, and returns the status of the answer. */
    int post(String path, String headers, byte[] body) throws IOException {
        return exchange(path, headers + "Content-Length: " + body.length + "\r\n", body);
    }

    /** Sends the body in one chunk, so that its length is not known in advance. */
    int postChunked(String path, String headers, byte[] body) throws IOException {
        byte[] size = (HexFormat.of().toHexDigits(body.length) + "\r\n").getBytes(ISO_8859_1);
        byte[] end = "\r\n0\r\n\r\n".getBytes(ISO_8859_1);
        byte[] chunk = new byte[size.length + body.length + end.length];
        System.arraycopy(size, 0, chunk, 0, size.length);
        System.arraycopy(body, 0, chunk, size.length, body.length);
        System.arraycopy(end, 0, chunk, size.length + body.length, end.length);
        return exchange(path, headers + "Transfer-Encoding: chunked\r\n", chunk);
    }

    /** Announces a body and sends none. */
    int postOnlyHead(String path, String headers, long length) throws IOException {
        return exchange(path, headers + "Content-Length: " + length + "\r\n", new byte[0]);
    }

    private int exchange(String path, String headers, byte[] body) throws IOException {
        try (Socket socket = connect()) {
            OutputStream output = socket.getOutputStream();
            output.write(("POST " + base.getPath() + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + headers + "\r\n")
                    .getBytes(ISO_8859_1));
            send(output, body);
            return status(socket.getInputStream());
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.bind(new InetSocketAddress(client, 0));
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
        return socket;
    }

    /** No more of it: a server that waits for the rest of a body keeps the connection open. */
    private static int status(InputStream input) throws IOException {
        String line = new BufferedReader(new InputStreamReader(input, ISO_8859_1)).readLine();
        if (line == null) {
            throw new EOFException("The server hung up without an answer");
        }
        return Integer.parseInt(line.split(" ", 3)[1]);
    }

    /** A server that has answered already may hang up on the rest of a body. */
    private static void send(OutputStream output, byte[] body) {
        try {
            output.write(body);
            output.flush();
        } catch (IOException e) {
            // What it answered is still to be read.
        }
    }

    private static InetAddress address(String client) {
        try {
            return InetAddress.getByName(client);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
