package dev.portcullis.conformance.resource;

import dev.portcullis.AccessRequest;
import dev.portcullis.AccessRule;
import dev.portcullis.Caller;

/** A rule in place of a role. */
public final class MembersOnly implements AccessRule {

    @Override
    public boolean allows(Caller caller, AccessRequest request) {
        return caller.hasRole("member");
    }
}
