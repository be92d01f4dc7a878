package dev.portcullis.conformance.resource;

import java.util.List;
import java.util.UUID;

/**
 * Names notes in the elements of a list.
 *
 * @param items at least one
 */
public record NoteReferences(List<NoteReference> items) {

    UUID first() {
        return items.get(0).note();
    }
}
