package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;
import java.util.UUID;

/**
 * A result with its owner.
 *
 * @param id of the note
 * @param owner whose it is; not for readers
 */
public record OwnedNote(@Expose UUID id, String owner) {}
