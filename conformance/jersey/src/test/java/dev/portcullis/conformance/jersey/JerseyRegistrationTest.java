package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.RegistrationTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

final class JerseyRegistrationTest extends RegistrationTest {

    JerseyRegistrationTest() {
        super(new JerseyServer(), Forgotten.class);
    }

    /** No processor runs on this module. */
    @Path("forgotten")
    public static final class Forgotten {

        @GET
        public String get() {
            return "unguarded";
        }
    }
}
