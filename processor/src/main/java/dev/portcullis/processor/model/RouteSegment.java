package dev.portcullis.processor.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One segment of a route.
 *
 * @param text the segment itself, or a regular expression where it has variables
 * @param literal whether it is the segment itself
 */
public record RouteSegment(String text, boolean literal) {

    /** What a variable without an expression of its own matches. */
    public static final String ANY = "[^/]+";

    /**
     * Whether one segment of a path can match both. Of two different expressions nobody can tell; they are taken to be
     * there to tell requests apart.
     */
    public boolean overlaps(RouteSegment other) {
        if (literal && other.literal) {
            return text.equals(other.text);
        }
        if (literal || other.literal) {
            return literal ? other.matches(text) : matches(other.text);
        }
        return text.equals(ANY) || other.text.equals(ANY) || text.equals(other.text);
    }

    private boolean matches(String segment) {
        try {
            return Pattern.matches(text, segment);
        } catch (PatternSyntaxException unknown) {
            return false;
        }
    }
}
