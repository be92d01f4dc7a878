package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;

/**
 * A note of alice's that shows more to some than to others.
 *
 * @param text for everybody
 * @param owner whose it is
 * @param draft for its owner
 * @param audit for administrators
 * @param remark for nobody
 */
public record NoteView(
        @Expose String text,
        @Expose String owner,
        @Expose(owner = "owner") String draft,
        @Expose(roles = "admin") String audit,
        String remark) {

    static NoteView of() {
        Probe.run();
        return new NoteView("text", "alice", "draft", "audit", Notes.REMARK);
    }
}
