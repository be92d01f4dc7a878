package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Identifiers inside of a body, several at once, and inside of a parent. */
@Path("body")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class BodyResource {

    @POST
    @Path("property")
    public Note property(NoteReference reference) {
        return Note.of(reference.note());
    }

    @POST
    @Path("nested")
    public Note nested(NoteReferences references) {
        return Note.of(references.first());
    }

    @POST
    @Path("list")
    public Note list(@OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") List<UUID> notes) {
        return Note.of(notes.get(0));
    }

    @DELETE
    @Path("batch")
    public Note batch(@QueryParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") List<UUID> notes) {
        return Note.of(notes.get(0));
    }

    @GET
    @Path("users/{user}/notes/{id}")
    @OwnedBy(value = UserOwnership.class, id = "user", exceptRoles = "admin")
    public Note inParent(
            @PathParam("id") @OwnedBy(value = NoteOfUserOwnership.class, parent = "user", exceptRoles = "admin")
                    UUID id) {
        return Note.of(id);
    }
}
