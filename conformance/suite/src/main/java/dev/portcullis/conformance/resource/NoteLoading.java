package dev.portcullis.conformance.resource;

import dev.portcullis.Caller;
import dev.portcullis.LoadingOwnershipRule;
import java.util.Optional;
import java.util.UUID;

/** Whose a note is, told by the note itself. */
public final class NoteLoading implements LoadingOwnershipRule<UUID, LoadedNote> {

    @Override
    public Optional<LoadedNote> load(UUID id) {
        Probe.load();
        return Optional.ofNullable(Notes.OWNERS.get(id)).map(owner -> new LoadedNote(id, owner));
    }

    @Override
    public boolean owns(Caller caller, LoadedNote note) {
        return note.owner().equals(caller.name());
    }
}
