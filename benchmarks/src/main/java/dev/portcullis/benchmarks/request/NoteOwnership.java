package dev.portcullis.benchmarks.request;

import dev.portcullis.Caller;
import dev.portcullis.Decision;
import dev.portcullis.OwnershipRule;
import java.util.UUID;

/** Loads nothing, so that what is measured is how the rule is asked. */
public final class NoteOwnership implements OwnershipRule<UUID> {

    @Override
    public Decision decide(Caller caller, UUID id) {
        return id.equals(Calls.ID) && caller.name().equals(Calls.CALLER) ? Decision.GRANTED : Decision.DENIED;
    }
}
