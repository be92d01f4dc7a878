package com.acme.shop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;

@Path("products/{number}/picture")
public class PictureResource {

    private final Shop shop = Shop.open();

    @GET
    @Produces("image/png")
    public byte[] get(@PathParam("number") long number) {
        return shop.picture(number);
    }

    @PUT
    @Consumes("image/png")
    public void replace(@PathParam("number") long number, InputStream picture) throws IOException {
        shop.picture(number, picture.readAllBytes());
    }
}
