package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import java.util.UUID;

/**
 * A typed identifier, which no server makes by itself; it guards every endpoint that takes one.
 *
 * @param value of the note
 */
@OwnedBy(value = NoteIdOwnership.class, exceptRoles = "admin")
public record NoteId(UUID value) {}
