package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.RateLimitFields;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Whether it is closer to exhaustion than another one. */
    boolean isTighterThan(RateState other) {
        return (double) remaining / quota < (double) other.remaining / other.quota;
    }

    /** The fields that tell it. */
    Map<String, String> fields(RateLimitFields fields) {
        return switch (fields) {
            case DRAFT_10 ->
                Map.of("RateLimit-Policy", policy, "RateLimit", quoted(name) + ";r=" + remaining + ";t=" + seconds);
            case LEGACY -> three("RateLimit-", seconds);
            case X -> three("X-RateLimit-", Instant.now().getEpochSecond() + seconds);
            case NONE -> Map.of();
        };
    }

    /** The same, of a request that has to wait. */
    Map<String, String> waiting(RateLimitFields fields) {
        Map<String, String> all = new LinkedHashMap<>(fields(fields));
        all.put(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return all;
    }

    /** An item of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10). */
    static String policy(String name, long quota, String unit, Duration window) {
        return quoted(name) + ";q=" + quota + unit + ";w=" + window.toSeconds();
    }

    /** Whole seconds, rounded up, at least one: a caller that waits so long is not turned away for being early. */
    static long seconds(long nanos) {
        return Math.max(1, (nanos + NANOS - 1) / NANOS);
    }

    private Map<String, String> three(String prefix, long reset) {
        Map<String, String> three = new LinkedHashMap<>();
        three.put(prefix + "Limit", Long.toString(quota));
        three.put(prefix + "Remaining", Long.toString(remaining));
        three.put(prefix + "Reset", Long.toString(reset));
        return three;
    }

    /** A string of RFC 9651: printable ASCII, quotes and backslashes escaped. */
    private static String quoted(String name) {
        StringBuilder quoted = new StringBuilder(name.length() + 2).append('"');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c < ' ' || c > '~' ? '_' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
