package dev.portcullis.conformance.resource;

/**
 * A body that takes few values.
 *
 * @param color one of two
 * @param count a number that is not negative
 */
public record FailingBody(Color color, int count) {

    /** What may be sent. */
    public enum Color {
        RED,
        GREEN
    }

    public FailingBody {
        if (count < 0) {
            throw new IllegalArgumentException(FailingResource.SECRET);
        }
    }
}
