package dev.portcullis.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every shared store keeps; the store in memory is the model. */
public abstract class SharedStoreTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AttemptLimit LOGIN = new AttemptLimit("login", 5, HOUR, HOUR);
    /** Later than any real time, so that nothing that is written expires by the server's clock meanwhile. */
    private static final long EPOCH = 4_000_000_000_000_000L;

    /** The store at a time, in microseconds since the epoch. */
    protected abstract LimitStore at(long micros);

    /** Two processes that share it. */
    protected abstract List<LimitStore> nodes();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void ratesAreDecidedAsInMemory(int windows) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            RateLimit limit = new RateLimit("rate", windows(windows, random));
            LimitKey key = new LimitKey(windows, seed);
            long[] now = {0};
            LimitStore memory = new MemoryLimitStore(() -> now[0] * 1_000, 10);
            for (int step = 0; step < 40; step++) {
                now[0] += random.nextInt(4) == 0 ? random.nextInt(2_000_000) : random.nextInt(60_000);
                long cost = 1L + random.nextInt(4);
                Consumption expected = memory.consume(limit, key, cost);
                assertThat(at(EPOCH + now[0]).consume(limit, key, cost))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void attemptsAreDecidedAsInMemory() {
        AttemptLimit limit = new AttemptLimit("login", 3, Duration.ofMinutes(2), Duration.ofMinutes(1));
        List<Outcome> outcomes = List.of(Outcome.values());
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            LimitKey key = new LimitKey(-1, seed);
            long[] now = {0};
            LimitStore memory = new MemoryLimitStore(() -> now[0] * 1_000, 10);
            List<Reservation> inMemory = new ArrayList<>();
            List<Reservation> inRedis = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                now[0] += random.nextInt(8) == 0 ? random.nextInt(90_000_000) : random.nextInt(3_000_000);
                LimitStore remote = at(EPOCH + now[0]);
                String place = "seed %d, step %d".formatted(seed, step);
                if (random.nextInt(15) == 0) {
                    memory.unlock(key);
                    remote.unlock(key);
                } else if (inMemory.isEmpty() || random.nextBoolean()) {
                    Reservation expected = memory.reserve(limit, key);
                    Reservation actual = remote.reserve(limit, key);
                    assertThat(actual.status()).as(place).isEqualTo(expected.status());
                    assertThat(actual.nanos()).as(place).isEqualTo(expected.nanos());
                    if (expected.status() == Reservation.Status.ADMITTED) {
                        inMemory.add(expected);
                        inRedis.add(actual);
                    }
                } else {
                    int index = random.nextInt(inMemory.size());
                    Outcome outcome = outcomes.get(random.nextInt(outcomes.size()));
                    Settlement expected = memory.settle(limit, key, inMemory.remove(index), outcome);
                    assertThat(remote.settle(limit, key, inRedis.remove(index), outcome))
                            .as(place + " " + outcome)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void ofAHundredParallelGuessesAtMostFiveAreVerified() throws InterruptedException, ExecutionException {
        LimitStore store = nodes().get(0);
        LimitStore other = nodes().get(1);
        LimitKey victim = new LimitKey(-2, 0);
        ExecutorService threads = Executors.newFixedThreadPool(100);
        List<Future<Boolean>> guesses = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            LimitStore node = i % 2 == 0 ? store : other;
            guesses.add(threads.submit(() -> guess(node, victim)));
        }
        int verified = 0;
        for (Future<Boolean> guess : guesses) {
            verified += guess.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(verified).isBetween(1, 5);
    }

    @Test
    @DisplayName("13: a clock that goes back gives nothing away")
    void aClockThatGoesBack() {
        RateLimit twice = new RateLimit("twice", List.of(RateWindow.of(2, HOUR, 2)));
        LimitKey key = new LimitKey(-13, 0);
        at(EPOCH).consume(twice, key);
        at(EPOCH).consume(twice, key);
        long tenMinutes = Duration.ofMinutes(10).toNanos() / 1_000;
        assertThat(at(EPOCH - tenMinutes).consume(twice, key).admitted()).isFalse();
        assertThat(at(EPOCH + tenMinutes).consume(twice, key).admitted()).isFalse();
        LimitKey account = new LimitKey(-130, 0);
        for (int i = 0; i < 5; i++) {
            LimitStore store = at(EPOCH);
            store.settle(LOGIN, account, store.reserve(LOGIN, account), Outcome.FAILED);
        }
        assertThat(at(EPOCH - tenMinutes).reserve(LOGIN, account).status()).isEqualTo(Reservation.Status.LOCKED);
    }

    @Test
    @DisplayName("26: an attempt that is never settled is a failure when its lease ends")
    void leasesThatEnd() {
        LimitKey key = new LimitKey(-26, 0);
        for (int i = 0; i < 5; i++) {
            assertThat(at(EPOCH).reserve(LOGIN, key).status()).isEqualTo(Reservation.Status.ADMITTED);
        }
        assertThat(at(EPOCH).reserve(LOGIN, key).status()).isEqualTo(Reservation.Status.BUSY);
        long lease = AttemptLimit.LEASE.toNanos() / 1_000;
        Reservation locked = at(EPOCH + lease).reserve(LOGIN, key);
        assertThat(locked.status()).isEqualTo(Reservation.Status.LOCKED);
        assertThat(Duration.ofNanos(locked.nanos())).isEqualTo(HOUR);
    }

    @Test
    void whatOneNodeUnlocksIsUnlockedForAll() {
        LimitKey key = new LimitKey(-27, 0);
        LimitStore store = nodes().get(0);
        LimitStore other = nodes().get(1);
        assertThat(store.unlock(key)).isFalse();
        for (int i = 0; i < 5; i++) {
            store.settle(LOGIN, key, store.reserve(LOGIN, key), Outcome.FAILED);
        }
        assertThat(other.reserve(LOGIN, key).status()).isEqualTo(Reservation.Status.LOCKED);

        assertThat(other.unlock(key)).isTrue();

        assertThat(other.unlock(key)).isFalse();
        Reservation reserved = store.reserve(LOGIN, key);
        assertThat(reserved.status()).isEqualTo(Reservation.Status.ADMITTED);
        other.unlock(key);
        assertThat(store.settle(LOGIN, key, reserved, Outcome.FAILED).remaining())
                .as("what is under way stays so")
                .isEqualTo(4);
    }

    @Test
    void nodesShareWhatTheyCount() {
        RateLimit twice = new RateLimit("twice", List.of(RateWindow.of(2, HOUR, 2)));
        LimitKey key = new LimitKey(-3, 0);
        LimitStore store = nodes().get(0);
        LimitStore other = nodes().get(1);
        assertThat(store.consume(twice, key).admitted()).isTrue();
        assertThat(other.consume(twice, key).admitted()).isTrue();
        assertThat(store.consume(twice, key).admitted()).isFalse();
        assertThat(other.consume(twice, key).nanos()).isPositive();
    }

    /** Whether a guess was let through; a decision that takes too long is none. */
    private static boolean guess(LimitStore node, LimitKey victim) {
        try {
            Reservation reservation = node.reserve(LOGIN, victim);
            if (reservation.status() != Reservation.Status.ADMITTED) {
                return false;
            }
            node.settle(LOGIN, victim, reservation, Outcome.FAILED);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** In whole microseconds, which is what Redis counts in. */
    private static List<RateWindow> windows(int count, Random random) {
        List<RateWindow> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int permits = 1 + random.nextInt(5);
            Duration per = Duration.ofMillis((long) permits * (10 + random.nextInt(500)));
            windows.add(RateWindow.of(permits, per, 1 + random.nextInt(6)));
        }
        return windows;
    }
}
