package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Takes no identifier itself: the guard reads it from the path all the same. */
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
@OwnedBy(value = NoteOwnership.class, id = "id", exceptRoles = "admin")
public class LocatedNote {

    @GET
    public Note get() {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("text")
    public Note text() {
        return Note.of(Notes.ALICES);
    }
}
