package dev.portcullis.conformance.resource;

import dev.portcullis.OwnerLookup;
import java.util.Optional;
import java.util.UUID;

/** Whose a note is, where nobody else may learn that it exists. */
public final class UnseenNoteOwnership implements OwnerLookup<UUID> {

    @Override
    public Optional<String> ownerOf(UUID id) {
        return Optional.ofNullable(Notes.OWNERS.get(id));
    }
}
