package dev.portcullis.runtime;

/** How responses tell the state of limits. */
public enum RateLimitFields {
    /** {@code RateLimit-Policy} and {@code RateLimit} of draft-ietf-httpapi-ratelimit-headers-10. */
    DRAFT_10,
    /** {@code RateLimit-Limit}, {@code -Remaining} and {@code -Reset} in seconds, of drafts up to 02. */
    LEGACY,
    /** {@code X-RateLimit-Limit}, {@code -Remaining} and {@code -Reset} in seconds since the epoch. */
    X,
    /** Not at all; {@code Retry-After} is sent with every 429 all the same. */
    NONE
}
