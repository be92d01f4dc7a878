package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import jakarta.ws.rs.FormParam;
import java.util.UUID;

/** Gathers a field of a form. */
public class FormBean {

    @FormParam("id")
    @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin")
    private UUID id = Notes.MISSING;

    UUID id() {
        return id;
    }
}
