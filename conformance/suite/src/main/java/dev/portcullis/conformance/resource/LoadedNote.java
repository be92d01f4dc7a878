package dev.portcullis.conformance.resource;

import java.util.UUID;

/**
 * A note as its rule loads it.
 *
 * @param id of the note
 * @param owner whose it is
 */
public record LoadedNote(UUID id, String owner) {}
