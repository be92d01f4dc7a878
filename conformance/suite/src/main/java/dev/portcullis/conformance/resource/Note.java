package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;
import java.util.UUID;

/**
 * What the resources answer.
 *
 * @param id whose it is, {@link Notes} knows
 * @param text for everybody who may see the note
 * @param remark for nobody: it is not exposed
 */
public record Note(@Expose UUID id, @Expose String text, String remark) {

    /** A note whose remark must never leave. */
    static Note of(UUID id) {
        Probe.run();
        return new Note(id, "text", Notes.REMARK);
    }
}
