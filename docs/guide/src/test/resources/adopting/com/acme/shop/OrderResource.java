package com.acme.shop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;

@Path("orders")
@Produces("application/json")
@Consumes("application/json")
public class OrderResource {

    private final Shop shop = Shop.open();

    @GET
    public List<Order> list(@Context SecurityContext caller) {
        return shop.ordersOf(caller.getUserPrincipal().getName());
    }

    @POST
    public Order place(NewOrder order, @Context SecurityContext caller) {
        return shop.place(order, caller.getUserPrincipal().getName());
    }

    @GET
    @Path("{id}")
    public Order get(@PathParam("id") UUID id) {
        return shop.order(id);
    }

    @POST
    @Path("{id}/cancellation")
    public void cancel(@PathParam("id") UUID id) {
        shop.cancel(id);
    }

    @GET
    @Path("{id}/invoice")
    @Produces("application/pdf")
    public byte[] invoice(@PathParam("id") UUID id) {
        return shop.invoice(id);
    }
}
