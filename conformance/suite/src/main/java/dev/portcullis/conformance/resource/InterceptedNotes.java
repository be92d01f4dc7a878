package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** A sub-resource that is a bean of CDI: an object of a subclass that calls interceptors. */
@Counted
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class InterceptedNotes {

    @GET
    @Path("notes/{id}")
    public Note get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }
}
