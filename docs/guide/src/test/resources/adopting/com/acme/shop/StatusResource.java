package com.acme.shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("status")
public class StatusResource {

    @GET
    @Produces("text/plain")
    public String status() {
        return "up";
    }

    @GET
    @Path("statistics")
    @Produces("application/json")
    public Statistics statistics() {
        return Shop.open().statistics();
    }
}
