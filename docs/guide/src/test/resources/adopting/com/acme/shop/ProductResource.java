package com.acme.shop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

@Path("products")
@Produces("application/json")
@Consumes("application/json")
public class ProductResource {

    private final Shop shop = Shop.open();

    @GET
    public List<Product> list() {
        return shop.products();
    }

    @GET
    @Path("{number}")
    public Product get(@PathParam("number") long number) {
        return shop.product(number);
    }

    @POST
    public Product create(NewProduct product) {
        return shop.add(product);
    }

    @PUT
    @Path("{number}")
    public Product replace(@PathParam("number") long number, NewProduct product) {
        return shop.replace(number, product);
    }

    @DELETE
    @Path("{number}")
    public void delete(@PathParam("number") long number) {
        shop.removeProduct(number);
    }
}
