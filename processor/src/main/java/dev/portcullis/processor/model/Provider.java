package dev.portcullis.processor.model;

import java.util.Set;

/**
 * A class of the application that takes part in how responses are made.
 *
 * @param does what it does
 * @param target the erased type that it is for: of the objects that it writes, or of the exceptions that it maps
 * @param properties the names that a property of the target may have for which it is; empty for all of the target
 * @param subject the class or method in words
 */
public record Provider(Does does, String target, Set<String> properties, String subject, Place place) {

    public Provider {
        properties = Set.copyOf(properties);
    }

    /** For all of the target. */
    public Provider(Does does, String target, String subject, Place place) {
        this(does, target, Set.of(), subject, place);
    }

    /** What a class does. */
    public enum Does {
        /** It writes objects of a type, for a server or for a JSON library. */
        WRITE,
        /** It is mixed into a type by a JSON library, to hide or mask a property. */
        HIDE,
        /** It puts the message of an exception of somebody else into a response. */
        TELL_MESSAGE
    }
}
