package dev.portcullis.report;

import java.util.List;

/**
 * A window of a limit on the rate of requests, or the limit on those that are answered at the same time.
 *
 * @param name the name in header fields; windows of one name are decided together
 * @param permits how much per period, or at the same time
 * @param per the period, an ISO-8601 duration; empty for what is counted at the same time
 * @param burst how much may come at once
 * @param by what is counted apart: {@code client}, {@code caller}, {@code endpoint}, {@code username} (a parameter or
 *     property), {@code com.acme.Tenant} (what a resolver tells); several form one key
 * @param unit {@code requests}, {@code content-bytes} or {@code concurrent-requests}
 * @param cost what one request costs: a number, or the parameter or property that says it, {@code size} or {@code size,
 *     at least 10}
 * @param origin where it was declared
 */
public record RateEntry(
        String name, long permits, String per, long burst, List<String> by, String unit, String cost, Origin origin) {

    /** The unit of a limit on requests. */
    public static final String REQUESTS = "requests";

    /** The unit of a limit on the bytes of their bodies. */
    public static final String CONTENT_BYTES = "content-bytes";

    /** The unit of a limit on requests that are answered at the same time. */
    public static final String CONCURRENT_REQUESTS = "concurrent-requests";

    public RateEntry {
        by = List.copyOf(by);
    }
}
