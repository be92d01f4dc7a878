package dev.portcullis.conformance.resource;

import jakarta.ws.rs.Path;
import java.util.UUID;

/** Inherits one method and overrides the other without annotations. */
@Path("superclass")
public class SuperclassResource extends NotesBase {

    @Override
    public Note put(UUID id, NoteText text) {
        return Note.of(id);
    }
}
