package dev.portcullis.report.compare;

/** What a new policy allows beside an old one. */
public enum Order {
    /** The same. */
    EQUAL,
    /** Less. */
    STRICTER,
    /** More. */
    WEAKER,
    /** Something else: more here, less there, or nobody can tell. */
    INCOMPARABLE;

    /**
     * From the answers in both directions.
     *
     * @param noMore whether the new policy allows nothing that the old one does not
     * @param noLess whether the old policy allows nothing that the new one does not
     */
    public static Order of(boolean noMore, boolean noLess) {
        if (noMore) {
            return noLess ? EQUAL : STRICTER;
        }
        return noLess ? WEAKER : INCOMPARABLE;
    }

    /** Whether the new policy may allow something that the old one does not. */
    public boolean mayAllowMore() {
        return this == WEAKER || this == INCOMPARABLE;
    }
}
