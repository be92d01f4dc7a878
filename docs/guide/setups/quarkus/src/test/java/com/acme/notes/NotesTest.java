package com.acme.notes;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotesTest {

    @TestHTTPResource("/")
    URI application;

    @Test
    void theNotesAreGuarded() throws Exception {
        Guarded.check(application);
    }
}
