package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.RateLimitFields;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/** What one response tells of limits: of several, the one closest to exhaustion. */
final class RateHeaders {

    private @Nullable RateState tightest;

    void offer(RateState state) {
        if (tightest == null || state.isTighterThan(tightest)) {
            tightest = state;
        }
    }

    void writeTo(MultivaluedMap<String, Object> headers, RateLimitFields fields) {
        if (tightest != null) {
            tightest.tell(fields, headers::putSingle);
        }
    }
}
