package dev.portcullis.conformance.resource;

import dev.portcullis.OwnerLookup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A rule that only injection can create. */
public class InjectedNoteOwnership implements OwnerLookup<UUID> {

    private final NoteDirectory directory;

    @Inject
    public InjectedNoteOwnership(NoteDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> ownerOf(UUID id) {
        return directory.ownerOf(id);
    }
}
