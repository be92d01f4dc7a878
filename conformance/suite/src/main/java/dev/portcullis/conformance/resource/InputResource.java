package dev.portcullis.conformance.resource;

import dev.portcullis.MaxSize;
import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Identifiers that come in by other ways than path, query and header. */
@Path("input")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class InputResource {

    @GET
    @Path("bean")
    public Note bean(@BeanParam NoteBean bean) {
        return Note.of(bean.id());
    }

    @POST
    @Path("form")
    @MaxSize(200)
    public Note form(@FormParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return Note.of(id);
    }

    @POST
    @Path("form-list")
    public Note formList(@FormParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") List<UUID> ids) {
        return Note.of(ids.isEmpty() ? Notes.MISSING : ids.get(0));
    }

    @POST
    @Path("form-bean")
    public Note formBean(@BeanParam FormBean bean) {
        return Note.of(bean.id());
    }

    @GET
    @Path("cookie")
    public Note cookie(@CookieParam("theme") @MaxSize(8) String theme) {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("matrix")
    public Note matrix(@MatrixParam("theme") @MaxSize(8) String theme) {
        return Note.of(Notes.ALICES);
    }
}
