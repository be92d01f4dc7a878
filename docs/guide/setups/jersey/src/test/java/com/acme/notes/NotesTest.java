package com.acme.notes;

import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void theNotesAreGuarded() throws Exception {
        HttpServer server = NotesServer.start(URI.create("http://localhost:0/"));
        try {
            int port = server.getListeners().iterator().next().getPort();
            Guarded.check(URI.create("http://localhost:" + port + "/"));
        } finally {
            server.shutdownNow();
        }
    }
}
