package dev.portcullis.conformance.resource;

import dev.portcullis.OwnerLookup;
import java.util.Optional;

/** Whose a note is. */
public final class NoteIdOwnership implements OwnerLookup<NoteId> {

    @Override
    public Optional<String> ownerOf(NoteId id) {
        return Optional.ofNullable(Notes.OWNERS.get(id.value()));
    }
}
