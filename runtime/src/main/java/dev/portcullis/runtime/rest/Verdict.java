package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Refusal;
import org.jspecify.annotations.Nullable;

/** What is decided about one request. The first refusal decides, and is announced once. */
final class Verdict {

    private final Gatekeeper gatekeeper;
    private final Guarded endpoint;
    private final Access access;
    private boolean accessDecided;
    private @Nullable Denial denial;

    Verdict(Gatekeeper gatekeeper, Guarded endpoint, Access access) {
        this.gatekeeper = gatekeeper;
        this.endpoint = endpoint;
        this.access = access;
    }

    /** The refusal; null as long as there is none. */
    @Nullable
    Denial denial() {
        return denial;
    }

    boolean isRefused() {
        return denial != null;
    }

    boolean isAccessDecided() {
        return accessDecided;
    }

    /** Whether the request may go on after a check that refuses it, or does not. */
    boolean pass(@Nullable Denial refused) {
        if (refused != null) {
            refuse(refused);
        }
        return denial == null;
    }

    /** As {@link #pass}, after the check that every guard has to make. */
    boolean passAccess(@Nullable Denial refused) {
        accessDecided = true;
        return pass(refused);
    }

    /** Refuses, unless the request is refused already. */
    Denial refuse(Denial refused) {
        if (denial != null) {
            return denial;
        }
        denial = refused;
        announce(refused);
        return refused;
    }

    /** Tells the listener of a refusal that is no longer about the request. */
    void announce(Denial refused) {
        RequestCaller caller = access.caller();
        gatekeeper
                .refusals()
                .publish(new Refusal(
                        endpoint.label(),
                        refused.check(),
                        caller == null ? null : caller.name(),
                        refused.problem().status(),
                        refused.reason()));
    }
}
