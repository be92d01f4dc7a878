package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import java.util.UUID;

/**
 * Names a note.
 *
 * @param note whose owner has to ask
 */
public record NoteReference(
        @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin")
        UUID note) {

    public NoteReference {
        Probe.bind();
    }
}
