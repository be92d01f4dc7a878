package dev.portcullis.processor.model;

/**
 * An annotation of a JSON library.
 *
 * @param type its qualified name
 */
public record ForeignAnnotation(String type, Place place) {

    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
