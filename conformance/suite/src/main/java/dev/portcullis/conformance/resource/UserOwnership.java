package dev.portcullis.conformance.resource;

import dev.portcullis.OwnerLookup;
import java.util.Optional;

/** Every user owns what is under the own name. */
public final class UserOwnership implements OwnerLookup<String> {

    @Override
    public Optional<String> ownerOf(String user) {
        return Optional.of(user);
    }
}
