package dev.portcullis.conformance.resource;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body that binding would take anything for: it ignores what it does not know.
 *
 * @param number of any size
 * @param count of any size, until it is bound
 * @param measure of any size; too large a number is bound to infinity
 * @param rows texts
 * @param names texts by name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Payload(
        @Nullable BigDecimal number,
        long count,
        double measure,
        @Nullable List<String> rows,
        @Nullable Map<String, String> names) {

    public Payload {
        Probe.bind();
    }
}
