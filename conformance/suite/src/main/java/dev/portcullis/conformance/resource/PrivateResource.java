package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Overrides nothing, although its superclass has a method of the same signature. */
@Path("private")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class PrivateResource extends PrivateBase {

    @GET
    @Path("notes/{id}")
    public Note get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return find(id);
    }
}
