package dev.portcullis.report;

import java.util.List;

/**
 * A limit on the rate of requests.
 *
 * @param name the name in header fields
 * @param permits requests per period
 * @param per the period, an ISO-8601 duration
 * @param burst requests that may come at once
 * @param by what is counted apart: {@code client}, {@code caller}, {@code endpoint}, {@code username} (a parameter or
 *     property); several form one key
 * @param origin where it was declared
 */
public record RateEntry(String name, long permits, String per, long burst, List<String> by, Origin origin) {

    public RateEntry {
        by = List.copyOf(by);
    }
}
