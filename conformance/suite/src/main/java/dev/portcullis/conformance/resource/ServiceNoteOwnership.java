package dev.portcullis.conformance.resource;

import java.util.Optional;
import java.util.UUID;

/** The implementation that {@code ServiceLoader} finds. */
public final class ServiceNoteOwnership implements ServedNoteOwnership {

    @Override
    public Optional<String> ownerOf(UUID id) {
        return Optional.ofNullable(Notes.OWNERS.get(id));
    }
}
