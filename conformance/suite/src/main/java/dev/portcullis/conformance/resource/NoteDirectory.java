package dev.portcullis.conformance.resource;

import java.util.Optional;
import java.util.UUID;

/** What {@link InjectedNoteOwnership} depends on. */
public class NoteDirectory {

    /** The owner of a note. */
    public Optional<String> ownerOf(UUID id) {
        return Optional.ofNullable(Notes.OWNERS.get(id));
    }
}
