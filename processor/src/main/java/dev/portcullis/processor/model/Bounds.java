package dev.portcullis.processor.model;

import java.util.Optional;

/**
 * How large a value may be, as declared about it and about what it holds.
 *
 * @param maxSize what {@code @MaxSize} says
 * @param constraint the smallest that constraints of Jakarta Validation say
 * @param pattern a regular expression that it has to match
 * @param held the bounds of each element of a collection and of each value of a map
 */
public record Bounds(
        Optional<Declared<Policy.Size>> maxSize,
        Optional<Declared<Policy.Size>> constraint,
        Optional<Place> pattern,
        Optional<Bounds> held) {

    /** Nothing is declared. */
    public static final Bounds NONE =
            new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The bound in force: the smaller one. */
    public Optional<Declared<Policy.Size>> size() {
        if (maxSize.isEmpty() || constraint.isEmpty()) {
            return maxSize.or(() -> constraint);
        }
        return constraint.get().policy().max() < maxSize.get().policy().max() ? constraint : maxSize;
    }

    /** The bounds of each element or value that it holds. */
    public Bounds content() {
        return held.orElse(NONE);
    }

    /** Whether it, or anything that it holds, has a bound. */
    public boolean present() {
        return size().isPresent() || held.filter(Bounds::present).isPresent();
    }
}
