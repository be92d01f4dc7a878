package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event about something of alice's.
 *
 * @param text for everybody
 * @param owner whose it is
 * @param draft for its owner
 * @param audit for administrators
 * @param remark for nobody
 */
public record EventView(
        @Expose @Nullable String text,
        @Expose String owner,
        @Expose(owner = "owner") String draft,
        @Expose(roles = "admin") String audit,
        String remark) {

    public static EventView of(String text) {
        return new EventView(text, "alice", "draft", "audit", EventResource.SECRET);
    }

    /** One that cannot be written. */
    public static EventView failing() {
        return new EventView(null, "alice", "draft", "audit", EventResource.SECRET);
    }

    @Override
    public String text() {
        return Objects.requireNonNull(text, EventResource.SECRET);
    }
}
