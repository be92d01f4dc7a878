package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The fields {@code RateLimit-Policy} and {@code RateLimit} of one response, in the syntax of
 * draft-ietf-httpapi-ratelimit-headers-10. Of several limits the one closest to exhaustion is told.
 */
final class RateHeaders {

    static final String POLICY = "RateLimit-Policy";
    static final String LIMIT = "RateLimit";

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private @Nullable String policy;
    private @Nullable String name;
    private long remaining;
    private long quota;
    private long seconds;

    void offer(
            String offeredPolicy, String offeredName, long offeredRemaining, long offeredQuota, long offeredSeconds) {
        if (policy == null || offeredRemaining * quota < remaining * offeredQuota) {
            policy = offeredPolicy;
            name = offeredName;
            remaining = offeredRemaining;
            quota = offeredQuota;
            seconds = offeredSeconds;
        }
    }

    void writeTo(MultivaluedMap<String, Object> headers) {
        if (policy != null && name != null) {
            headers.putSingle(POLICY, policy);
            headers.putSingle(LIMIT, state(name, remaining, seconds));
        }
    }

    static String policy(String name, long quota, Duration window) {
        return quoted(name) + ";q=" + quota + ";w=" + window.toSeconds();
    }

    static String state(String name, long remaining, long seconds) {
        return quoted(name) + ";r=" + remaining + ";t=" + seconds;
    }

    /** Whole seconds, rounded up, at least one: a caller that waits so long is not turned away for being early. */
    static long seconds(long nanos) {
        return Math.max(1, (nanos + NANOS - 1) / NANOS);
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
