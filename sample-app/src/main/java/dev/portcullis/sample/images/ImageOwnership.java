package dev.portcullis.sample.images;

import dev.portcullis.OwnerLookup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** An image belongs to the user who uploaded it. */
public final class ImageOwnership implements OwnerLookup<UUID> {

    private final Images images;

    @Inject
    public ImageOwnership(Images images) {
        this.images = images;
    }

    @Override
    public Optional<String> ownerOf(UUID id) {
        return images.ownerOf(id);
    }
}
