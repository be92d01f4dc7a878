package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Parameters that servers cannot make by themselves: the guard hands over what it has decided about. */
@Path("handed")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class HandedResource {

    @GET
    @Path("loaded/{id}")
    public Note loaded(@PathParam("id") @OwnedBy(value = NoteLoading.class, exceptRoles = "admin") LoadedNote note) {
        return Note.of(note.id());
    }

    @GET
    @Path("loaded-query")
    public Note loadedQuery(
            @QueryParam("id") @OwnedBy(value = NoteLoading.class, exceptRoles = "admin") LoadedNote note) {
        return Note.of(note.id());
    }

    @GET
    @Path("typed/{id}")
    public Note typed(@PathParam("id") NoteId id) {
        return Note.of(id.value());
    }

    @GET
    @Path("typed-header")
    public Note typedHeader(@HeaderParam("Note") NoteId id) {
        return Note.of(id.value());
    }

    @GET
    @Path("typed-list")
    public Note typedList(@QueryParam("id") List<NoteId> ids) {
        return Note.of(ids.get(0).value());
    }

    @POST
    @Path("typed-form")
    public Note typedForm(@FormParam("id") NoteId id) {
        return Note.of(id.value());
    }
}
