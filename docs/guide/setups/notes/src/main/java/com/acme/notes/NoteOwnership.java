package com.acme.notes;

import dev.portcullis.OwnerLookup;
import java.util.Optional;

/** Whose a note is. */
public final class NoteOwnership implements OwnerLookup<Long> {

    @Override
    public Optional<String> ownerOf(Long id) {
        return Notes.find(id).map(Note::owner);
    }
}
