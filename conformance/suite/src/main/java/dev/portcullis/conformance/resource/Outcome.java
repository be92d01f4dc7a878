package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;
import org.jspecify.annotations.Nullable;

/** What a body set. */
public record Outcome(
        @Expose @Nullable String name, @Expose @Nullable String role) {

    static Outcome of(Settable body) {
        Probe.run();
        return new Outcome(body.name(), body.role());
    }
}
