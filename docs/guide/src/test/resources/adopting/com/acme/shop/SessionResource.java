package com.acme.shop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("session")
@Produces("application/json")
@Consumes("application/json")
public class SessionResource {

    private final Shop shop = Shop.open();

    @POST
    public Session logIn(Credentials credentials) {
        return new Session(shop.tokenFor(credentials.username(), credentials.password()));
    }

    @POST
    @Path("password-reminder")
    public void remind(Reminder reminder) {
        shop.remind(reminder.username());
    }
}
