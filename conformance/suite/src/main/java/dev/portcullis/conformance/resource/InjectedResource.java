package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Rules that have no public constructor without parameters. */
@Path("injected")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class InjectedResource {

    @GET
    @Path("container/{id}")
    public Note container(@PathParam("id") @OwnedBy(InjectedNoteOwnership.class) UUID id) {
        return Note.of(id);
    }

    @GET
    @Path("service/{id}")
    public Note service(@PathParam("id") @OwnedBy(ServedNoteOwnership.class) UUID id) {
        return Note.of(id);
    }
}
