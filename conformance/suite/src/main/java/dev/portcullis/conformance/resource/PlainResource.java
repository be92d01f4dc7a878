package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Everything written on the class itself. */
@Path("plain")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class PlainResource {

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

    @PATCH
    @Path("notes/{id}")
    public Note patch(
            @PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id, NoteText text) {
        return Note.of(id);
    }

    @DELETE
    @Path("notes/{id}")
    public Note delete(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }

    @Purge
    @Path("notes/{id}")
    public Note purge(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }

    @OPTIONS
    @Path("options/{id}")
    public Note options(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }

    @GET
    @Path("query")
    public Note query(@QueryParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }

    @GET
    @Path("header")
    public Note header(@HeaderParam("Note") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }

    @GET
    @Path("hidden/{id}")
    public Note hidden(
            @PathParam("id")
                    @OwnedBy(
                            value = UnseenNoteOwnership.class,
                            exceptRoles = "admin",
                            onDenied = OwnedBy.OnDenied.NOT_FOUND)
                    UUID id) {
        return Note.of(id);
    }
}
