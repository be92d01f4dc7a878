package dev.portcullis.sample.vulnerable;

import dev.portcullis.sample.documents.DocumentText;
import org.jspecify.annotations.Nullable;

/** A document as a client sends it: one property too many, which the form never shows. */
public record NewDocument(
        String title, String content, @Nullable String owner) {

    DocumentText text() {
        return new DocumentText(title, content);
    }
}
