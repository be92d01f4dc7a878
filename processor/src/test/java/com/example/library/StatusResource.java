package com.example.library;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource class that was compiled without the processor. */
@Path("status")
public class StatusResource {

    @GET
    public String get() {
        return "up";
    }
}
