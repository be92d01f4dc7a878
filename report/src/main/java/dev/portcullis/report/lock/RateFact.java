package dev.portcullis.report.lock;

import dev.portcullis.report.RateEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A window of a limit on a rate, or the limit on what is under way at the same time.
 *
 * @param name endpoints whose limits have one name count together
 * @param per the period; empty for what is under way at the same time
 * @param by what is counted apart, sorted
 * @param unit as in {@link RateEntry#unit()}
 * @param cost as in {@link RateEntry#cost()}
 */
public record RateFact(
        String name, long permits, Optional<Duration> per, long burst, List<String> by, String unit, String cost)
        implements Fact {

    static final String KIND = "rate";

    private static final List<String> UNITS =
            List.of(RateEntry.REQUESTS, RateEntry.CONTENT_BYTES, RateEntry.CONCURRENT_REQUESTS);

    public RateFact {
        by = List.copyOf(by);
    }

    static RateFact of(RateEntry entry) {
        return new RateFact(
                entry.name(),
                entry.permits(),
                entry.per().isEmpty() ? Optional.empty() : Optional.of(Duration.parse(entry.per())),
                entry.burst(),
                entry.by().stream().distinct().sorted().toList(),
                entry.unit(),
                entry.cost());
    }

    static RateFact read(Fields fields) {
        String name = fields.word();
        String unit = fields.one(fields.value("unit"), UNITS, word -> word);
        long permits = fields.number("permits");
        Optional<Duration> per =
                unit.equals(RateEntry.CONCURRENT_REQUESTS) ? Optional.empty() : Optional.of(fields.duration("per"));
        return fields.end(new RateFact(
                name, permits, per, fields.number("burst"), fields.values("by"), unit, fields.value("cost")));
    }

    @Override
    public Object key() {
        return List.of(KIND, name, unit, per, burst);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND)
                .word(name)
                .value("unit", unit)
                .value("permits", permits)
                .value("per", per)
                .value("burst", burst)
                .values("by", by)
                .value("cost", cost)
                .line();
    }
}
