package dev.portcullis.processor.model;

/**
 * A class of the application that takes part in how responses are made.
 *
 * @param does what it does
 * @param target the erased type that it is for: of the objects that it writes, or of the exceptions that it maps
 * @param subject the class or method in words
 */
public record Provider(Does does, String target, String subject, Place place) {

    /** What a class does. */
    public enum Does {
        /** It writes objects of a type, for a server or for a JSON library. */
        WRITE,
        /** It puts the message of an exception of somebody else into a response. */
        TELL_MESSAGE
    }
}
