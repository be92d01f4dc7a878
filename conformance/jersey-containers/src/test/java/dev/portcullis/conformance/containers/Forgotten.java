package dev.portcullis.conformance.containers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** No processor runs on this module. */
@Path("forgotten")
public final class Forgotten {

    @GET
    public String get() {
        return "unguarded";
    }
}
