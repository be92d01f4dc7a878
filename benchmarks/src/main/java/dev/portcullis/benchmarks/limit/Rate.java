package dev.portcullis.benchmarks.limit;

import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.List;

/**
 * The same limit in the words of each peer: so many permits in a period, refilled evenly, all of them at once.
 *
 * @param permits requests per period
 * @param per the period
 */
record Rate(long permits, Duration per) {

    /** One that no benchmark exhausts: a rejection is cheaper, and would flatter whoever rejects more. */
    static final Rate INEXHAUSTIBLE = new Rate(1_000_000_000, Duration.ofSeconds(10));

    /** Refilled as slowly as {@link #USUAL}, so that Redis keeps the keys as long, and exhausted by no benchmark. */
    static final Rate SLOW = new Rate(10_000_000, Duration.ofMinutes(100_000));

    /** One as applications declare it. */
    static final Rate USUAL = new Rate(100, Duration.ofMinutes(1));

    RateWindow window() {
        return RateWindow.of(permits, per, permits);
    }

    RateLimit limit() {
        return new RateLimit("requests", List.of(window()));
    }

    Bucket bucket() {
        return Bucket.builder().addLimit(bandwidth()).build();
    }

    BucketConfiguration configuration() {
        return BucketConfiguration.builder().addLimit(bandwidth()).build();
    }

    double perSecond() {
        return permits / (double) per.toSeconds();
    }

    private Bandwidth bandwidth() {
        return Bandwidth.builder().capacity(permits).refillGreedy(permits, per).build();
    }
}
