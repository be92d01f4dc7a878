package dev.portcullis.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.FakeTicker;
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

class MemoryLimitStoreTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AttemptLimit LOGIN = new AttemptLimit("login", 5, HOUR, HOUR);
    private static final RateLimit TWO_PER_HOUR = new RateLimit("two", List.of(RateWindow.of(2, HOUR, 2)));
    private static final LimitKey VICTIM = new LimitKey(-1, -1);

    private final FakeTicker ticker = new FakeTicker();
    private final MemoryLimitStore store = new MemoryLimitStore(ticker, 100);

    @Test
    void rotatingKeysFreeNobodysLock() {
        fail(VICTIM, 5);
        for (int i = 0; i < 10_000; i++) {
            fail(new LimitKey(i, i), 1);
        }

        assertThat(store.size()).isEqualTo(100);
        assertThat(store.reserve(LOGIN, VICTIM).status()).isEqualTo(Reservation.Status.LOCKED);
    }

    @Test
    @DisplayName("10: three million keys free nobody's lock, and are not remembered")
    void millionsOfKeysFreeNobodysLock() {
        MemoryLimitStore large = new MemoryLimitStore(ticker, 100_000);
        for (int i = 0; i < 5; i++) {
            large.settle(LOGIN, VICTIM, large.reserve(LOGIN, VICTIM), Outcome.FAILED);
        }
        large.consume(TWO_PER_HOUR, VICTIM);
        large.consume(TWO_PER_HOUR, VICTIM);
        int admitted = 0;
        for (int i = 0; i < 3_000_000; i++) {
            admitted += large.consume(TWO_PER_HOUR, new LimitKey(i, i)).admitted() ? 1 : 0;
        }
        assertThat(large.size()).isEqualTo(100_001);
        assertThat(admitted)
                .as("those told apart, and twice all others together")
                .isEqualTo(100_001);
        assertThat(large.reserve(LOGIN, VICTIM).status()).isEqualTo(Reservation.Status.LOCKED);
        assertThat(large.consume(TWO_PER_HOUR, VICTIM).admitted()).isFalse();
    }

    @Test
    void threadsThatReadTheClockInAnotherOrderSettleTheirOwnAttempts() {
        AttemptCell cell = new AttemptCell(LOGIN);
        Reservation later = cell.reserve(LOGIN, 101);
        Reservation earlier = cell.reserve(LOGIN, 100);
        cell.settle(LOGIN, earlier, Outcome.KEPT, 102);
        cell.settle(LOGIN, later, Outcome.KEPT, 103);
        long afterTheLeases = AttemptLimit.LEASE.toNanos() + 200;

        Reservation next = cell.reserve(LOGIN, afterTheLeases);

        assertThat(cell.settle(LOGIN, next, Outcome.KEPT, afterTheLeases).remaining())
                .isEqualTo(5);
    }

    @Test
    void keysBeyondTheCapShareOneCount() {
        for (int i = 0; i < 100; i++) {
            store.consume(TWO_PER_HOUR, new LimitKey(i, 0));
        }
        List<Boolean> beyond = new ArrayList<>();
        for (int i = 100; i < 110; i++) {
            beyond.add(store.consume(TWO_PER_HOUR, new LimitKey(i, 0)).admitted());
        }

        assertThat(beyond).containsExactly(true, true, false, false, false, false, false, false, false, false);
        assertThat(store.size()).isEqualTo(100);
    }

    @Test
    void roomComesBackWhenBucketsAreFullAgain() {
        for (int i = 0; i < 200; i++) {
            store.consume(TWO_PER_HOUR, new LimitKey(i, 0));
        }
        assertThat(store.consume(TWO_PER_HOUR, new LimitKey(1000, 0)).admitted())
                .isFalse();
        ticker.pass(HOUR.plusSeconds(2));

        for (int i = 2000; i < 2100; i++) {
            assertThat(store.consume(TWO_PER_HOUR, new LimitKey(i, 0)).admitted())
                    .isTrue();
        }
    }

    @Test
    void anEntryIsForgottenOnlyWhenItEqualsAFreshOne() {
        store.consume(TWO_PER_HOUR, VICTIM);
        store.consume(TWO_PER_HOUR, VICTIM);
        ticker.pass(HOUR.dividedBy(2).minusNanos(1));
        assertThat(store.consume(TWO_PER_HOUR, VICTIM).admitted()).isFalse();
        ticker.pass(Duration.ofNanos(1));
        assertThat(store.consume(TWO_PER_HOUR, VICTIM).remaining()).isZero();
        ticker.pass(HOUR);
        assertThat(store.consume(TWO_PER_HOUR, VICTIM).remaining()).isEqualTo(1);
    }

    @Test
    void noBucketIsForgottenBeforeItIsFull() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            RateWindow window = RateWindow.of(1, Duration.ofMillis(10 + random.nextInt(500)), 1 + random.nextInt(6));
            RateLimit limit = new RateLimit("rate", List.of(window));
            LimitKey key = new LimitKey(seed, seed);
            long now = 0;
            long full = 0;
            for (int step = 0; step < 40; step++) {
                long pause = random.nextInt(4) == 0 ? random.nextInt(2_000_000) : random.nextInt(60_000);
                now += pause * 1_000;
                ticker.pass(Duration.ofNanos(pause * 1_000));
                long arrival = Math.max(full, now) + window.increment();
                boolean admitted = arrival - now <= window.tolerance();
                full = admitted ? arrival : full;
                assertThat(store.consume(limit, key).admitted())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(admitted);
            }
            ticker.pass(HOUR);
        }
    }

    @Test
    void theAccountLocksForExactlyTheDeclaredTimeHoweverOftenItIsTried() {
        fail(VICTIM, 5);
        ticker.pass(HOUR.minusNanos(1));
        for (int i = 0; i < 50; i++) {
            Reservation refused = store.reserve(LOGIN, VICTIM);
            assertThat(refused.status()).isEqualTo(Reservation.Status.LOCKED);
            assertThat(refused.nanos()).isEqualTo(1);
        }
        ticker.pass(Duration.ofNanos(1));

        assertThat(fail(VICTIM, 1).remaining()).isEqualTo(4);
    }

    @Test
    void failuresAreForgottenOneByOneAfterTheWindow() {
        fail(VICTIM, 1);
        ticker.pass(HOUR.dividedBy(2));
        fail(VICTIM, 3);
        ticker.pass(HOUR.dividedBy(2));

        assertThat(fail(VICTIM, 1).remaining()).isEqualTo(1);
        assertThat(fail(VICTIM, 1).lockedNanos()).isEqualTo(HOUR.toNanos());
    }

    @Test
    void successClearsKeepsOrIsForgivenABoundedNumberOfTimes() {
        fail(VICTIM, 4);
        assertThat(settle(Outcome.KEPT).remaining()).isEqualTo(1);
        for (int i = 0; i < 1_000; i++) {
            assertThat(settle(Outcome.KEPT).remaining()).isEqualTo(1);
        }
        assertThat(settle(Outcome.CLEARED).remaining()).isEqualTo(5);
        for (int i = 0; i < 20; i++) {
            assertThat(settle(Outcome.UNDECIDED).remaining()).isEqualTo(5);
        }
        assertThat(settle(Outcome.UNDECIDED).remaining()).isEqualTo(4);
    }

    @Test
    void anAttemptThatIsNeverSettledIsAFailure() {
        for (int i = 0; i < 5; i++) {
            assertThat(store.reserve(LOGIN, VICTIM).status()).isEqualTo(Reservation.Status.ADMITTED);
        }
        assertThat(store.reserve(LOGIN, VICTIM).status()).isEqualTo(Reservation.Status.BUSY);
        ticker.pass(Duration.ofSeconds(30));

        Reservation refused = store.reserve(LOGIN, VICTIM);
        assertThat(refused.status()).isEqualTo(Reservation.Status.LOCKED);
        assertThat(refused.nanos()).isEqualTo(HOUR.toNanos());
    }

    @Test
    void settlingAfterTheLeaseChangesNothing() {
        Reservation reservation = store.reserve(LOGIN, VICTIM);
        ticker.pass(Duration.ofSeconds(31));

        assertThat(store.settle(LOGIN, VICTIM, reservation, Outcome.CLEARED).remaining())
                .isEqualTo(4);
    }

    @Test
    void busyIsNotLocked() {
        List<Reservation> underWay = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            underWay.add(store.reserve(LOGIN, VICTIM));
        }
        assertThat(store.reserve(LOGIN, VICTIM).status()).isEqualTo(Reservation.Status.BUSY);
        store.settle(LOGIN, VICTIM, underWay.get(0), Outcome.KEPT);

        assertThat(store.reserve(LOGIN, VICTIM).status()).isEqualTo(Reservation.Status.ADMITTED);
    }

    @Test
    void manyThreadsAreAdmittedExactlyAsOftenAsDeclared() throws ExecutionException, InterruptedException {
        RateLimit limit = new RateLimit("many", List.of(RateWindow.of(1_000, HOUR, 1_000)));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                results.add(threads.submit(() -> {
                    int admitted = 0;
                    for (int i = 0; i < 1_000; i++) {
                        admitted += store.consume(limit, VICTIM).admitted() ? 1 : 0;
                    }
                    return admitted;
                }));
            }
            int admitted = 0;
            for (Future<Integer> result : results) {
                admitted += result.get();
            }
            assertThat(admitted).isEqualTo(1_000);
        } finally {
            threads.shutdownNow();
        }
    }

    private Settlement fail(LimitKey key, int times) {
        Settlement last = new Settlement(0, 0);
        for (int i = 0; i < times; i++) {
            Reservation reservation = store.reserve(LOGIN, key);
            if (reservation.status() == Reservation.Status.ADMITTED) {
                last = store.settle(LOGIN, key, reservation, Outcome.FAILED);
            }
        }
        return last;
    }

    private Settlement settle(Outcome outcome) {
        return store.settle(LOGIN, VICTIM, store.reserve(LOGIN, VICTIM), outcome);
    }
}
