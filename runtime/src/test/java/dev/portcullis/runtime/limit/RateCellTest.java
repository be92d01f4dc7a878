package dev.portcullis.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RateCellTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void decidesLikeABucketThatIsCalculatedExactly(long seed) {
        Random random = new Random(seed);
        long permits = 1L + random.nextInt(50);
        long burst = 1L + random.nextInt((int) permits);
        Duration per = Duration.ofSeconds(1 + random.nextInt(100));
        RateLimit limit = new RateLimit("test", List.of(RateWindow.of(permits, per, burst)));
        RateCell cell = RateCell.of(limit);
        ExactBucket exact = new ExactBucket(limit.windows().get(0).increment(), burst);
        long now = 0;
        for (int i = 0; i < 2_000; i++) {
            now += random.nextInt(4) == 0
                    ? random.nextLong(per.toNanos())
                    : random.nextLong(1 + per.toNanos() / permits);
            Consumption consumption = cell.consume(limit.windows(), 1, now);
            assertThat(consumption.admitted()).isEqualTo(exact.consume(now));
            if (consumption.admitted()) {
                assertThat(consumption.remaining()).isEqualTo(exact.wholeTokens());
                assertThat(consumption.nanos()).isEqualTo(exact.untilFull());
            } else {
                assertThat(consumption.nanos()).isEqualTo(exact.untilOneToken());
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @Test
    void aRejectionSaysExactlyWhenTheNextRequestIsAdmitted() {
        RateLimit limit = new RateLimit("test", List.of(RateWindow.of(3, Duration.ofSeconds(10), 3)));
        RateCell cell = RateCell.of(limit);
        for (int i = 0; i < 3; i++) {
            assertThat(cell.consume(limit.windows(), 1, 0).admitted()).isTrue();
        }
        long wait = cell.consume(limit.windows(), 1, 0).nanos();

        assertThat(cell.consume(limit.windows(), 1, wait - 1).admitted()).isFalse();
        assertThat(cell.consume(limit.windows(), 1, wait).admitted()).isTrue();
    }

    @Test
    void severalWindowsAdmitTogetherOrCountNothing() {
        RateLimit limit = new RateLimit(
                "test", List.of(RateWindow.of(2, Duration.ofSeconds(1), 2), RateWindow.of(5, Duration.ofHours(1), 5)));
        RateCell cell = RateCell.of(limit);
        long second = Duration.ofSeconds(1).toNanos();
        assertThat(cell.consume(limit.windows(), 1, 0).admitted()).isTrue();
        assertThat(cell.consume(limit.windows(), 1, 0).admitted()).isTrue();
        for (int i = 0; i < 100; i++) {
            Consumption rejected = cell.consume(limit.windows(), 1, 0);
            assertThat(rejected.admitted()).isFalse();
            assertThat(rejected.window()).isZero();
        }
        // Had the hundred rejections been counted in the second window, it would be exhausted now.
        assertThat(cell.consume(limit.windows(), 1, second).admitted()).isTrue();
        assertThat(cell.consume(limit.windows(), 1, second).admitted()).isTrue();
        assertThat(cell.consume(limit.windows(), 1, 2 * second).admitted()).isTrue();
        assertThat(cell.consume(limit.windows(), 1, 3 * second).window()).isEqualTo(1);
    }

    /** A token bucket in exact arithmetic: the level is counted in nanoseconds of refill. */
    private static final class ExactBucket {

        private final BigInteger token;
        private final BigInteger capacity;
        private BigInteger level;
        private long last;

        ExactBucket(long increment, long burst) {
            token = BigInteger.valueOf(increment);
            capacity = token.multiply(BigInteger.valueOf(burst));
            level = capacity;
        }

        boolean consume(long now) {
            level = level.add(BigInteger.valueOf(now - last)).min(capacity);
            last = now;
            if (level.compareTo(token) < 0) {
                return false;
            }
            level = level.subtract(token);
            return true;
        }

        long wholeTokens() {
            return level.divide(token).longValueExact();
        }

        long untilFull() {
            return capacity.subtract(level).longValueExact();
        }

        long untilOneToken() {
            return token.subtract(level).longValueExact();
        }
    }
}
