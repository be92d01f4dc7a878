package com.acme.shop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;

@Path("customers")
@Produces("application/json")
@Consumes("application/json")
public class CustomerResource {

    private final Shop shop = Shop.open();

    @GET
    public List<Customer> list() {
        return shop.customers();
    }

    @GET
    @Path("{id}")
    public Customer get(@PathParam("id") UUID id) {
        return shop.customer(id);
    }

    @PUT
    @Path("{id}")
    public Customer change(@PathParam("id") UUID id, ContactDetails details) {
        return shop.change(id, details);
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") UUID id) {
        shop.removeCustomer(id);
    }
}
