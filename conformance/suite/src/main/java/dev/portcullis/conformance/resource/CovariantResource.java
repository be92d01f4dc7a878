package dev.portcullis.conformance.resource;

import jakarta.ws.rs.Path;
import java.util.UUID;

/** Narrows what its method answers: the bridge method beside it differs in nothing else. */
@Path("covariant")
public class CovariantResource implements CovariantApi<Note> {

    @Override
    public Note get(UUID id) {
        return Note.of(id);
    }
}
