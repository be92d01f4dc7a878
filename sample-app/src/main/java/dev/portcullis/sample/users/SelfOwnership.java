package dev.portcullis.sample.users;

import dev.portcullis.OwnerLookup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Every user owns the account with the user's own name, and no other. */
public final class SelfOwnership implements OwnerLookup<UUID> {

    private final Users users;

    @Inject
    public SelfOwnership(Users users) {
        this.users = users;
    }

    @Override
    public Optional<String> ownerOf(UUID id) {
        return users.find(id).map(UserView::username);
    }
}
