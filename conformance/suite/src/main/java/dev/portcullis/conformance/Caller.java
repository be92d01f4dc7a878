package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.Notes;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks for which object. */
enum Caller {
    ANONYMOUS(null, Notes.ALICES),
    WRONG_ROLE("alice guest", Notes.ALICES),
    RIGHT_ROLE("carol member,admin", Notes.ALICES),
    FOREIGN_OBJECT("bob member", Notes.ALICES),
    MISSING_OBJECT("alice member", Notes.MISSING),
    OWNER("alice member", Notes.ALICES);

    private final @Nullable String credentials;
    private final UUID object;

    Caller(@Nullable String credentials, UUID object) {
        this.credentials = credentials;
        this.object = object;
    }

    /** What the header says after the scheme; null for nobody. */
    @Nullable
    String credentials() {
        return credentials;
    }

    UUID object() {
        return object;
    }

    /** As a heading. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
