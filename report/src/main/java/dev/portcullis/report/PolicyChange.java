package dev.portcullis.report;

/**
 * One difference between the policy of a report and an earlier one, for example that of {@code policy.lock}.
 *
 * @param kind what it means for the protection
 * @param subject the endpoint or type, for example {@code GET /documents/{id}}
 * @param before what held; empty for what is new
 * @param after what holds; empty for what is gone
 */
public record PolicyChange(Kind kind, String subject, String before, String after) {

    /** What a difference means for the protection. */
    public enum Kind {
        /** It allows something that was not allowed, or cannot be compared, which counts as the same. */
        WEAKER,
        /** It allows less. */
        STRICTER,
        /** It allows the same. */
        OTHER
    }
}
