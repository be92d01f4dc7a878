package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Everything that a server sends in answer to one request: status line, header fields, and what follows.
 *
 * @param text as it came, chunks and all
 */
record RawResponse(String text) {

    private static final int PATIENCE_MILLIS = 20_000;

    /** What nobody outside should read: the canary, names of exceptions and classes, stack traces. */
    private static final Pattern INTERNAL = Pattern.compile("canary-of-the-message|\\w+(Exception|Error)\\b|\\tat "
            + "|\\b(java|jakarta|com|org|dev|io|tools)\\.[a-z]+\\.[a-zA-Z]");

    /** The pages of servers, some with a name and version. */
    private static final Pattern PAGE = Pattern.compile("(?i)<html|<ns1:|grizzly|resteasy|undertow|jersey|cxf");

    static RawResponse of(URI server, Failure failure) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            byte[] body = failure.body().getBytes(ISO_8859_1);
            String header = failure.header().isEmpty() ? "" : failure.header() + "\r\n";
            String request = failure.verb() + " /" + failure.target() + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Connection: close\r\n" + header + "Content-Length: " + body.length + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().write(body);
            return new RawResponse(readAll(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return Integer.parseInt(text.split(" ", 3)[1]);
    }

    /** The parts that nobody outside should read. */
    List<String> internals() {
        return parts(INTERNAL);
    }

    /** The parts that a server makes a page of its own of. */
    List<String> page() {
        return parts(PAGE);
    }

    /** Whether it tells anything of what is inside. */
    boolean tells() {
        return !internals().isEmpty() || !page().isEmpty();
    }

    private List<String> parts(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** A server that cannot finish an answer may reset the connection. */
    private static String readAll(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8_192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                text.append(new String(buffer, 0, read, ISO_8859_1));
            }
        } catch (SocketException e) {
            // What came until then is the answer.
        }
        return text.toString();
    }
}
