package dev.portcullis.sample.documents;

import dev.portcullis.MaxSize;
import java.util.Objects;

/** What a caller writes of a document; all else is the service's own to say. */
public record DocumentText(
        @MaxSize(200) String title, @MaxSize(20_000) String content) {

    public DocumentText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
    }
}
