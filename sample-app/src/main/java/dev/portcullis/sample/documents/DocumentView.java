package dev.portcullis.sample.documents;

import dev.portcullis.Expose;
import java.time.Instant;
import java.util.UUID;

/**
 * A document.
 *
 * @param owner the name of the user whose it is
 * @param changed when it was written last
 */
public record DocumentView(
        @Expose UUID id,
        @Expose String owner,
        @Expose String title,
        @Expose String content,
        @Expose Instant changed) {}
