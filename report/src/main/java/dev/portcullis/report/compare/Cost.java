package dev.portcullis.report.compare;

import java.util.Optional;

/**
 * What a request costs.
 *
 * @param least at least so much
 * @param by what tells how much more; empty when it is always the least
 */
record Cost(long least, String by) {

    static final Cost BYTES = new Cost(1, "bytes");

    private static final String AT_LEAST = ", at least ";

    /** What two limits count for one request. */
    record Pair(long one, long other) {}

    /** As in the report: {@code 2}, {@code size}, {@code size, at least 10}. */
    static Cost of(String text) {
        if (text.chars().allMatch(Character::isDigit) && !text.isEmpty()) {
            return new Cost(Long.parseLong(text), "");
        }
        int least = text.lastIndexOf(AT_LEAST);
        return least < 0
                ? new Cost(1, text)
                : new Cost(Long.parseLong(text.substring(least + AT_LEAST.length())), text.substring(0, least));
    }

    /**
     * The costs with which two limits can be compared request by request; empty when there are none. Where both take the cost
     * from the same place, every amount is compared, also those that no sum of costs is: sound, and not complete then.
     */
    Optional<Pair> beside(Cost other) {
        if (by.isEmpty() && !other.by.isEmpty()) {
            return Optional.empty();
        }
        if (other.by.isEmpty()) {
            return Optional.of(new Pair(least, other.least));
        }
        return by.equals(other.by) && least >= other.least ? Optional.of(new Pair(1, 1)) : Optional.empty();
    }
}
