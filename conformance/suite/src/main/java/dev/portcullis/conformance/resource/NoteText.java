package dev.portcullis.conformance.resource;

/**
 * The body of a request.
 *
 * @param text the new text
 */
public record NoteText(String text) {

    public NoteText {
        Probe.bind();
    }
}
