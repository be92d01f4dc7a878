package dev.portcullis.report.compare;

/**
 * What came of comparing an order with a model of allowed behaviour. The seeds are fixed, so the numbers are too.
 *
 * @param pairs the pairs of policies
 * @param unsound those that are called no weaker and allow more
 * @param incomplete those that are called weaker in one direction, and allow nothing more
 * @param incomparable those that allow more in both directions
 */
record Tally(int pairs, int unsound, int incomplete, int incomparable) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** With one pair more, by the answers of the order and of the model in both directions. */
    Tally with(boolean noMore, boolean noLess, boolean allowedNoMore, boolean allowedNoLess) {
        boolean wrong = (noMore && !allowedNoMore) || (noLess && !allowedNoLess);
        boolean timid = (!noMore && allowedNoMore) || (!noLess && allowedNoLess);
        return new Tally(
                pairs + 1,
                unsound + (wrong ? 1 : 0),
                incomplete + (timid ? 1 : 0),
                incomparable + (!allowedNoMore && !allowedNoLess ? 1 : 0));
    }
}
