package dev.portcullis.runtime.log;

import static dev.portcullis.runtime.log.LogThrottle.LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.FakeTicker;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogThrottleTest {

    private final FakeTicker ticker = new FakeTicker();
    private final LogThrottle throttle = new LogThrottle(ticker);

    @Test
    void ofOneKindThereIsALineASecondWithTheNumberOfThoseLeftOut() {
        assertThat(throttle.admit("a")).isZero();
        for (int i = 0; i < 1_000; i++) {
            assertThat(throttle.admit("a")).isEqualTo(LEFT_OUT);
        }
        ticker.pass(Duration.ofMillis(999));
        assertThat(throttle.admit("a")).isEqualTo(LEFT_OUT);
        ticker.pass(Duration.ofMillis(1));
        assertThat(throttle.admit("a")).isEqualTo(1_001);
        assertThat(throttle.admit("a")).isEqualTo(LEFT_OUT);
        ticker.pass(Duration.ofHours(2));
        assertThat(throttle.admit("a")).isEqualTo(1);
    }

    @Test
    void kindsDoNotHideOneAnother() {
        assertThat(throttle.admit("a")).isZero();
        assertThat(throttle.admit("b")).isZero();
    }

    @Test
    void ofAllKindsTogetherThereAreTwentyLinesASecond() {
        assertThat(linesOf(500)).isEqualTo(20);
        ticker.pass(Duration.ofSeconds(1));
        assertThat(linesOf(500)).isEqualTo(20);
        ticker.pass(Duration.ofMillis(50));
        assertThat(linesOf(500)).isEqualTo(1);
    }

    @Test
    void moreKindsThanAnybodyHasShareOneCount() {
        for (int i = 0; i < 100; i++) {
            linesOf(20, i * 20);
            ticker.pass(Duration.ofSeconds(1));
        }
        assertThat(throttle.admit("yet another")).isNotEqualTo(LEFT_OUT);
        assertThat(throttle.admit("and another")).isEqualTo(LEFT_OUT);
        ticker.pass(Duration.ofSeconds(1));
        assertThat(throttle.admit("and another")).isPositive();
    }

    @Test
    void nothingIsLostBetweenThreads() throws InterruptedException {
        int asked = 40_000;
        AtomicLong told = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < asked; i++) {
            threads.execute(() -> {
                long leftOut = throttle.admit("a");
                told.addAndGet(leftOut == LEFT_OUT ? 0 : leftOut + 1);
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        ticker.pass(Duration.ofSeconds(1));

        assertThat(told.get() + throttle.admit("a")).isEqualTo(asked);
    }

    private long linesOf(int kinds) {
        return linesOf(kinds, 0);
    }

    private long linesOf(int kinds, int first) {
        return IntStream.range(first, first + kinds)
                .filter(kind -> throttle.admit(kind) != LEFT_OUT)
                .count();
    }
}
