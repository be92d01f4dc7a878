package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.RegistrationTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

final class CxfRegistrationTest extends RegistrationTest {

    CxfRegistrationTest() {
        super(new CxfServer(), Forgotten.class);
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
