package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.RegistrationTest;
import dev.portcullis.conformance.resource.SingletonResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

final class ResteasyRegistrationTest extends RegistrationTest {

    ResteasyRegistrationTest() {
        super(new ResteasyServer(), Forgotten.class, new SingletonResource() {});
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
