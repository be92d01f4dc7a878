package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** A sub-resource behind a sealed type. */
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public final class SealedNotes implements Located {

    @GET
    @Path("notes/{id}")
    public Note get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }
}
