package dev.portcullis.conformance.resource;

import dev.portcullis.OwnerLookup;
import java.util.UUID;

/** A rule that somebody else implements. */
public interface ServedNoteOwnership extends OwnerLookup<UUID> {}
