package dev.portcullis.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The store in memory decides as Bucket4j does, refilling greedily; shared stores are compared with the one in memory. */
class Bucket4jTest {

    private static final LimitKey KEY = new LimitKey(1, 1);
    private static final int STEPS = 2_000;
    private static final int WINDOWS = 3;

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("27: random traces of random costs are decided like Bucket4j's")
    void decidesLikeBucket4j(long seed) {
        Random random = new Random(seed);
        AtomicLong now = new AtomicLong();
        List<RateWindow> windows = new ArrayList<>();
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(new Clock(now));
        int count = 1 + random.nextInt(WINDOWS);
        long smallest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            long permits = 1L + random.nextInt(50);
            long burst = 1L + random.nextInt((int) permits);
            // Whole nanoseconds for each permit: ours rounds up where that is not so, Bucket4j carries the rest.
            Duration per = Duration.ofNanos(permits * (1_000L + random.nextInt(2_000_000_000)));
            windows.add(RateWindow.of(permits, per, burst));
            bucket.addLimit(Bandwidth.builder()
                    .capacity(burst)
                    .refillGreedy(permits, per)
                    .build());
            smallest = Math.min(smallest, burst);
        }
        Bucket model = bucket.build();
        LimitStore store = new MemoryLimitStore(now::get, 10);
        RateLimit limit = new RateLimit("test", windows);
        for (int step = 0; step < STEPS; step++) {
            long increment = windows.get(0).increment();
            now.addAndGet(
                    random.nextInt(4) == 0 ? random.nextLong(1 + 20 * increment) : random.nextLong(1 + increment));
            long cost = 1L + random.nextInt((int) smallest);
            assertThat(store.consume(limit, KEY, cost).admitted())
                    .as("step %d at %d, cost %d of %s", step, now, cost, limit)
                    .isEqualTo(model.tryConsume(cost));
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private record Clock(AtomicLong now) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
