package dev.portcullis.processor.model;

/**
 * What an annotation of a JSON library, or an interface of one, says about a type or property.
 *
 * @param type its qualified name
 * @param effect what it does to what is written
 * @param text what it is in words, for example {@code carries @JsonFormat(shape = ARRAY)}
 */
public record ForeignAnnotation(String type, Effect effect, String text, Place place) {

    /** What an annotation does to what is written. */
    public enum Effect {
        /** What it says is written. */
        FOLLOWED,
        /** It is about reading, or only describes. */
        NONE,
        /** It would take what is exposed out of what is written. */
        HIDES,
        /** It gives what is written a name that another annotation gives otherwise. */
        RENAMES,
        /** It speaks of subclasses: {@link Hierarchy} says what. */
        POLYMORPHIC,
        /** Libraries write objects of such a type as something else than an object with properties. */
        ANOTHER_FORM,
        /** It would change what is written in a way that is not followed. */
        CHANGES_SHAPE
    }

    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
