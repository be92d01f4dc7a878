package dev.portcullis.conformance.resource;

import jakarta.ws.rs.Path;
import java.util.UUID;

/** Implements an interface that has all annotations but the path. */
@Path("interface")
public class InterfaceResource implements NotesApi {

    @Override
    public Note get(UUID id) {
        return Note.of(id);
    }

    @Override
    public Note put(UUID id, NoteText text) {
        return Note.of(id);
    }
}
