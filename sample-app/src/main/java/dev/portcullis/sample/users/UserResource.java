package dev.portcullis.sample.users;

import dev.portcullis.Authenticated;
import dev.portcullis.NotOwned;
import dev.portcullis.OwnedBy;
import dev.portcullis.RateLimited;
import dev.portcullis.RequiresRole;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Users see themselves; administrators see and remove everybody. */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@RateLimited(permits = 120, per = "PT1M", by = RateLimited.Key.CALLER)
public final class UserResource {

    private final Users users;

    @Inject
    public UserResource(Users users) {
        this.users = users;
    }

    @GET
    @Path("{id}")
    @Authenticated
    public UserView get(@PathParam("id") @OwnedBy(value = SelfOwnership.class, exceptRoles = "admin") UUID id) {
        return users.find(id).orElseThrow(NotFoundException::new);
    }

    @DELETE
    @Path("{id}")
    @RequiresRole("admin")
    public void delete(@PathParam("id") @NotOwned(reason = "Administrators remove any account") UUID id) {
        if (!users.delete(id)) {
            throw new NotFoundException();
        }
    }
}
