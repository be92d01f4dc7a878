package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Paths from constants, and a regular expression in a template. */
@Path(ConstantResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class ConstantResource {

    static final String ROOT = "constant";
    private static final String NOTE = "notes/{id: [0-9a-f-]{36}}";

    @GET
    @Path(NOTE)
    public Note get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }
}
