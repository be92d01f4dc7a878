package dev.portcullis.sample.vulnerable;

import dev.portcullis.Authenticated;
import dev.portcullis.NotOwned;
import dev.portcullis.OwnedBy;
import dev.portcullis.sample.users.SelfOwnership;
import dev.portcullis.sample.users.Users;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** API3, broken object property level authorization, and API5, broken function level authorization. */
@Path("careless/users")
@Produces(MediaType.APPLICATION_JSON)
public final class CarelessUserResource {

    private final Users users;

    @Inject
    public CarelessUserResource(Users users) {
        this.users = users;
    }

    /** API3: the whole row leaves, password hash included. */
    @GET
    @Path("{id}")
    @Authenticated
    public StoredUser get(@PathParam("id") @OwnedBy(value = SelfOwnership.class, exceptRoles = "admin") UUID id) {
        return users.find(id).map(StoredUser::new).orElseThrow(NotFoundException::new);
    }

    /** API5: nobody said that this is for administrators. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") @NotOwned(reason = "Administrators remove any account") UUID id) {
        users.delete(id);
    }
}
