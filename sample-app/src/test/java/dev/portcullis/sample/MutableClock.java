package dev.portcullis.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when a test says so. */
final class MutableClock extends Clock {

    private final Instant start = InstantSource.system().instant();
    private final AtomicLong elapsedNanos = new AtomicLong();

    void advance(Duration duration) {
        elapsedNanos.addAndGet(duration.toNanos());
    }

    /** The time since the start, for limits, which count in nanoseconds. */
    long elapsedNanos() {
        return elapsedNanos.get();
    }

    @Override
    public Instant instant() {
        return start.plusNanos(elapsedNanos.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
