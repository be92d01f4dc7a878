package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.client.Client;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitKeys;
import org.jspecify.annotations.Nullable;

/** What one request is counted by, in one limit. */
final class Counted {

    private static final int FIXED = 3;

    private final LimitKeys keys;
    private final String limit;
    private final @Nullable Client client;
    private final @Nullable String[] parts;

    /**
     * Counts by whatever is not null.
     *
     * @param values what the caller sent, or what was resolved
     */
    Counted(
            LimitKeys keys,
            String limit,
            @Nullable Client client,
            @Nullable String caller,
            @Nullable String endpoint,
            @Nullable Object... values) {
        this.keys = keys;
        this.limit = limit;
        this.client = client;
        this.parts = new @Nullable String[FIXED + values.length];
        parts[1] = caller;
        parts[2] = endpoint;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            parts[FIXED + i] = value == null ? null : value.toString();
        }
    }

    LimitKey key() {
        return of(limit, client == null ? null : client.network());
    }

    /** That of the network around the client; null when there is none. */
    @Nullable
    LimitKey wider() {
        return client == null || client.wider() == null ? null : of(limit, client.wider());
    }

    private LimitKey of(String name, @Nullable String network) {
        parts[0] = network;
        return keys.of(name, parts);
    }
}
