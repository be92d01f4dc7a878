package dev.portcullis.conformance.resource;

import dev.portcullis.Caller;
import dev.portcullis.Decision;
import dev.portcullis.NestedOwnershipRule;
import java.util.UUID;

/** A note is there under the name of its owner only. */
public final class NoteOfUserOwnership implements NestedOwnershipRule<String, UUID> {

    @Override
    public Decision decide(Caller caller, String user, UUID note) {
        return user.equals(Notes.OWNERS.get(note)) ? Decision.GRANTED : Decision.ABSENT;
    }
}
