package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.RateLimitFields;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * The state of one window of a limit.
 *
 * @param policy the value of {@code RateLimit-Policy}
 * @param name of the window
 * @param quota how much per period
 * @param per the period
 * @param remaining how much more may come at once
 * @param seconds until the window is full again, or admits a request
 */
record RateState(String policy, String name, long quota, Duration per, long remaining, long seconds) {

    private static final int ROOM = 32;
    private static final Duration SPREAD_FROM = Duration.ofMinutes(1);
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Whether it is closer to exhaustion than another one. */
    boolean isTighterThan(RateState other) {
        return (double) remaining / quota < (double) other.remaining / other.quota;
    }

    /**
     * Up to a tenth later, for windows of a minute or longer: callers who were turned away together shall not come back
     * together.
     */
    RateState spread() {
        return per.compareTo(SPREAD_FROM) < 0
                ? this
                : new RateState(
                        policy,
                        name,
                        quota,
                        per,
                        remaining,
                        seconds + ThreadLocalRandom.current().nextLong(seconds / 10 + 1));
    }

    /** Tells it, field by field. */
    void tell(RateLimitFields fields, BiConsumer<String, String> response) {
        switch (fields) {
            case DRAFT_10 -> {
                response.accept("RateLimit-Policy", policy);
                response.accept("RateLimit", item());
            }
            case LEGACY -> three("RateLimit-", seconds, response);
            case X -> three("X-RateLimit-", Instant.now().getEpochSecond() + seconds, response);
            case NONE -> {}
        }
    }

    /** The fields of a request that has to wait. */
    Map<String, String> waiting(RateLimitFields fields) {
        Map<String, String> all = new LinkedHashMap<>();
        tell(fields, all::put);
        all.put(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return all;
    }

    /** An item of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10). */
    static String policy(String name, long quota, String unit, Duration window) {
        return quoted(name)
                .append(";q=")
                .append(quota)
                .append(unit)
                .append(";w=")
                .append(window.toSeconds())
                .toString();
    }

    /** Whole seconds, rounded up, at least one: a caller that waits so long is not turned away for being early. */
    static long seconds(long nanos) {
        return Math.max(1, (nanos + NANOS - 1) / NANOS);
    }

    private void three(String prefix, long reset, BiConsumer<String, String> response) {
        response.accept(prefix + "Limit", Long.toString(quota));
        response.accept(prefix + "Remaining", Long.toString(remaining));
        response.accept(prefix + "Reset", Long.toString(reset));
    }

    private String item() {
        return quoted(name)
                .append(";r=")
                .append(remaining)
                .append(";t=")
                .append(seconds)
                .toString();
    }

    /** A string of RFC 9651: printable ASCII, quotes and backslashes escaped; with room for what follows. */
    private static StringBuilder quoted(String name) {
        StringBuilder quoted = new StringBuilder(name.length() + ROOM).append('"');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c < ' ' || c > '~' ? '_' : c);
            }
        }
        return quoted.append('"');
    }
}
