package com.acme.notes;

import io.undertow.Undertow;
import java.net.ServerSocket;
import java.net.URI;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void theNotesAreGuarded() throws Exception {
        int port = freePort();
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        server.deploy(new NotesApplication(), "/");
        server.start(Undertow.builder().addHttpListener(port, "localhost"));
        try {
            Guarded.check(URI.create("http://localhost:" + port + "/"));
        } finally {
            server.stop();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
