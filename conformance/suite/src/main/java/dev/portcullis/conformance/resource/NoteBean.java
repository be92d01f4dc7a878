package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Gathers an identifier, and a bean that gathers something else. */
public class NoteBean {

    @QueryParam("id")
    @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin")
    private UUID id = Notes.MISSING;

    @BeanParam
    private PageBean page = new PageBean();

    UUID id() {
        return page.first() ? id : Notes.MISSING;
    }
}
