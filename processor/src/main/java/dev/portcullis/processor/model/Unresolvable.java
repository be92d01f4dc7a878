package dev.portcullis.processor.model;

/**
 * An endpoint, or a part of one, that cannot be seen or whose shape is not enforced the same everywhere.
 *
 * @param shape what kind of shape; each is a rule of its own
 * @param subject the endpoint or element in words
 * @param problem what is wrong and why it matters
 * @param fix what to type
 */
public record Unresolvable(Shape shape, String subject, String problem, String fix, Place place) {

    /** The shapes that servers treat differently or that nobody can see. */
    public enum Shape {
        /** The compiler cannot see it. */
        UNSEEN,
        /** An override repeats only some annotations. */
        PARTIAL_OVERRIDE,
        /** Several places map one method, each differently, or one method several times. */
        AMBIGUOUS_MAPPING,
        /** Two methods answer the same request. */
        DUPLICATE_ROUTE,
        /** The path stands on a supertype only. */
        INHERITED_PATH,
        /** What the caller sends is injected before any guard runs. */
        EARLY_INJECTION,
        /** What the caller sends comes in where servers disagree about it. */
        UNCHECKABLE_PARAMETER,
        /** A resource class without a guard is registered. */
        UNGUARDED_REGISTRATION,
        /** A resource class stands inside of a method. */
        HIDDEN_RESOURCE,
        /** A policy stands where a build does not see it change. */
        UNWATCHED_FIELD,
        /** The body can be read past the guard. */
        BODY_BYPASS,
        /** A response can be written past the guard. */
        UNCONTROLLED_CHANNEL
    }
}
