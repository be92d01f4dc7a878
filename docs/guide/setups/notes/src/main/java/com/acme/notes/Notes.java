package com.acme.notes;

import java.util.Map;
import java.util.Optional;

/** The notes that there are. */
public final class Notes {

    private static final Map<Long, Note> NOTES = Map.of(
            1L, new Note(1, "alice", "Buy milk", "192.0.2.1"),
            2L, new Note(2, "bob", "Sell milk", "192.0.2.2"));

    private Notes() {}

    public static Optional<Note> find(long id) {
        return Optional.ofNullable(NOTES.get(id));
    }
}
