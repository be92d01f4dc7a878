package com.acme.notes;

import io.dropwizard.core.Configuration;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.DropwizardTestSupport;
import java.net.URI;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void theNotesAreGuarded() throws Exception {
        DropwizardTestSupport<Configuration> support = new DropwizardTestSupport<>(
                NotesApplication.class,
                null,
                ConfigOverride.config("server.applicationConnectors[0].port", "0"),
                ConfigOverride.config("server.adminConnectors[0].port", "0"));
        support.before();
        try {
            Guarded.check(URI.create("http://localhost:" + support.getLocalPort() + "/"));
        } finally {
            support.after();
        }
    }
}
