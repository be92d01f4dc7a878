package dev.portcullis.sample.documents;

import dev.portcullis.OwnerLookup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A document belongs to the user who created it. */
public final class DocumentOwnership implements OwnerLookup<UUID> {

    private final Documents documents;

    @Inject
    public DocumentOwnership(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<String> ownerOf(UUID id) {
        return documents.find(id).map(DocumentView::owner);
    }
}
