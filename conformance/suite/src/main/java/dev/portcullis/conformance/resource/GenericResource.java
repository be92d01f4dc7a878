package dev.portcullis.conformance.resource;

import jakarta.ws.rs.Path;
import java.util.UUID;

/** Knows the types: the compiler writes bridge methods beside its own (CVE-2025-41249). */
@Path("generic")
public class GenericResource extends GenericBase<UUID, NoteText> {

    @Override
    public Note get(UUID id) {
        return Note.of(id);
    }

    @Override
    public Note put(UUID id, NoteText body) {
        return Note.of(id);
    }
}
