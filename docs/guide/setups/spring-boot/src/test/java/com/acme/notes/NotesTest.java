package com.acme.notes;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

class NotesTest {

    @Test
    void theNotesAreGuarded() throws Exception {
        try (var context = (ServletWebServerApplicationContext)
                SpringApplication.run(NotesApplication.class, "--server.port=0")) {
            Guarded.check(URI.create("http://localhost:" + context.getWebServer().getPort() + "/"));
        }
    }
}
