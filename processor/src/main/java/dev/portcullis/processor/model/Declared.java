package dev.portcullis.processor.model;

/**
 * A policy, and where it was declared.
 *
 * @param <P> the kind of policy
 */
public record Declared<P extends Policy>(P policy, Origin origin) {

    public Place place() {
        return origin.place();
    }
}
