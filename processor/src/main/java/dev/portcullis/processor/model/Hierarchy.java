package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How a type stands to its subclasses.
 *
 * @param concrete whether an object can be of the type itself
 * @param permitted the direct subclasses of a sealed type
 * @param tag what an object of the type itself says of its type
 * @param open what makes the form in JSON depend on something that nobody can tell when compiling
 */
public record Hierarchy(boolean concrete, List<DataType> permitted, Optional<Tag> tag, List<Opening> open) {

    public Hierarchy {
        permitted = List.copyOf(permitted);
        open = List.copyOf(open);
    }

    /** Whether every object is of one of the subclasses. */
    public boolean sealedAndAbstract() {
        return !concrete && !permitted.isEmpty();
    }

    /**
     * A property that names the type of an object.
     *
     * @param property its name in JSON
     * @param value what it holds
     */
    public record Tag(String property, String value) {}

    /**
     * An annotation that makes the form depend on subclasses.
     *
     * @param text the annotation in words, for example {@code @JsonTypeInfo(use = CLASS)}
     */
    public record Opening(Reason reason, String text, Place place) {

        /** Why nobody can tell. */
        public enum Reason {
            /** Names of classes are sent, and read. */
            CLASS_NAMES,
            /** There may be subclasses that nobody knows. */
            NOT_CLOSED,
            /** The type has no name. */
            UNNAMED,
            /** The annotation, or a part of it, is not followed. */
            UNSUPPORTED
        }
    }
}
