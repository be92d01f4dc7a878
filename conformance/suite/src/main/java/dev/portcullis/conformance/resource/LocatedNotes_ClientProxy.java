package dev.portcullis.conformance.resource;

import java.util.UUID;

/** Named and built like the proxies that ArC puts before a bean. */
public class LocatedNotes_ClientProxy extends LocatedNotes {

    @Override
    public Note get(UUID id) {
        return super.get(id);
    }
}
