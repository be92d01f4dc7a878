package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** A sub-resource that leads to itself. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class LocatedNotes {

    @GET
    @Path("notes/{id}")
    public Note get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }

    @PUT
    @Path("notes/{id}")
    public Note put(
            @PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id, NoteText text) {
        return Note.of(id);
    }

    @Path("again")
    public LocatedNotes again() {
        return this;
    }
}
