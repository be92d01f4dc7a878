package dev.portcullis.conformance.resource;

import java.util.UUID;

/** Has a private method that is written like the resource method of its subclass (CVE-2025-41232). */
public class PrivateBase {

    /** Calls the private method, not the one of the subclass. */
    protected Note find(UUID id) {
        return get(id);
    }

    private Note get(UUID id) {
        return Note.of(id);
    }
}
