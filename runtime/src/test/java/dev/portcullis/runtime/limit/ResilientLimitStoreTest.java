package dev.portcullis.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portcullis.runtime.FakeTicker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResilientLimitStoreTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AttemptLimit LOGIN = new AttemptLimit("login", 2, HOUR, HOUR);
    private static final RateLimit TWICE = new RateLimit("twice", List.of(RateWindow.of(2, HOUR, 2)));
    private static final LimitKey KEY = new LimitKey(1, 2);

    private final FakeTicker ticker = new FakeTicker();
    private final MemoryLimitStore local = new MemoryLimitStore(ticker, 100);
    private final Shared shared = new Shared(new MemoryLimitStore(ticker, 100));

    @Test
    void aStoreThatAnswersDecidesAlone() {
        ResilientLimitStore store = store(OnStoreFailure.LOCAL);
        store.consume(TWICE, KEY);
        store.settle(LOGIN, KEY, store.reserve(LOGIN, KEY), Outcome.FAILED);
        assertThat(local.size()).isZero();
        assertThat(store.consume(TWICE, KEY).remaining()).isZero();
    }

    @Test
    void whatIsCountedLocallyHasTheSameNumbers() {
        ResilientLimitStore store = store(OnStoreFailure.LOCAL);
        shared.down = true;
        assertThat(store.consume(TWICE, KEY).admitted()).isTrue();
        assertThat(store.consume(TWICE, KEY).admitted()).isTrue();
        assertThat(store.consume(TWICE, KEY).admitted()).isFalse();
    }

    @Test
    void attemptsAreNeverFree() {
        for (OnStoreFailure onFailure : List.of(OnStoreFailure.LOCAL, OnStoreFailure.OPEN)) {
            ResilientLimitStore store = store(onFailure);
            LimitKey key = new LimitKey(onFailure.name().hashCode(), 0);
            shared.down = true;
            for (int guess = 0; guess < 2; guess++) {
                Reservation reservation = store.reserve(LOGIN, key);
                assertThat(reservation.status()).isEqualTo(Reservation.Status.ADMITTED);
                store.settle(LOGIN, key, reservation, Outcome.FAILED);
            }
            assertThat(store.reserve(LOGIN, key).status()).isEqualTo(Reservation.Status.LOCKED);
        }
    }

    @Test
    void ratesAreOpenWhereDeclared() {
        ResilientLimitStore store = store(OnStoreFailure.OPEN);
        shared.down = true;
        for (int request = 0; request < 10; request++) {
            assertThat(store.consume(TWICE, KEY).admitted()).isTrue();
        }
    }

    @Test
    void nothingPassesWhereItIsClosed() {
        ResilientLimitStore store = store(OnStoreFailure.CLOSED);
        shared.down = true;
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> store.consume(TWICE, KEY));
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> store.reserve(LOGIN, KEY));
        assertThat(local.size()).isZero();
    }

    @Test
    void aReservationIsSettledWhereItWasMade() {
        ResilientLimitStore store = store(OnStoreFailure.LOCAL);
        shared.down = true;
        Reservation reservation = store.reserve(LOGIN, KEY);
        shared.down = false;
        assertThat(store.settle(LOGIN, KEY, reservation, Outcome.FAILED).remaining())
                .isEqualTo(1);
        assertThat(store.reserve(LOGIN, KEY).status()).isEqualTo(Reservation.Status.ADMITTED);
        assertThat(local.reserve(LOGIN, KEY).status()).isEqualTo(Reservation.Status.ADMITTED);
        assertThat(local.reserve(LOGIN, KEY).status()).isEqualTo(Reservation.Status.BUSY);
    }

    @Test
    void anOutcomeThatDoesNotReachTheStoreCountsLocally() {
        ResilientLimitStore store = store(OnStoreFailure.LOCAL);
        Reservation reservation = store.reserve(LOGIN, KEY);
        shared.down = true;
        assertThat(store.settle(LOGIN, KEY, reservation, Outcome.FAILED).remaining())
                .isEqualTo(1);
        Reservation next = store.reserve(LOGIN, KEY);
        assertThat(store.settle(LOGIN, KEY, next, Outcome.FAILED).lockedNanos()).isEqualTo(HOUR.toNanos());
    }

    @Test
    void whatWasCountedOnEitherSideIsUnlocked() {
        ResilientLimitStore store = store(OnStoreFailure.LOCAL);
        store.settle(LOGIN, KEY, store.reserve(LOGIN, KEY), Outcome.FAILED);
        shared.down = true;
        store.settle(LOGIN, KEY, store.reserve(LOGIN, KEY), Outcome.FAILED);
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> store.unlock(KEY));
        shared.down = false;
        assertThat(store.unlock(KEY)).isTrue();
        assertThat(store.unlock(KEY)).isFalse();
        assertThat(local.unlock(KEY)).isFalse();
    }

    @Test
    void aStoreThatFailsIsLeftAloneForLongerAndLonger() {
        ResilientLimitStore store = store(OnStoreFailure.LOCAL);
        shared.down = true;
        ask(store, 20);
        assertThat(shared.asked).isEqualTo(5);
        for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            shared.asked = 0;
            ticker.pass(Duration.ofSeconds(seconds).minusNanos(1));
            ask(store, 3);
            assertThat(shared.asked).as("before %d s have passed", seconds).isZero();
            ticker.pass(Duration.ofNanos(1));
            ask(store, 3);
            assertThat(shared.asked).as("after %d s", seconds).isEqualTo(1);
        }
    }

    @Test
    void aStoreThatAnswersAgainIsAskedAsBefore() {
        ResilientLimitStore store = store(OnStoreFailure.LOCAL);
        shared.down = true;
        ask(store, 20);
        shared.down = false;
        shared.asked = 0;
        ticker.pass(Duration.ofSeconds(1));
        ask(store, 10);
        assertThat(shared.asked).isEqualTo(10);
    }

    private ResilientLimitStore store(OnStoreFailure onFailure) {
        return new ResilientLimitStore(shared, local, onFailure, ticker);
    }

    private static void ask(LimitStore store, int times) {
        for (int time = 0; time < times; time++) {
            store.consume(TWICE, new LimitKey(time, 0));
        }
    }

    /** Another store, which can be down. */
    private static final class Shared implements LimitStore {

        private final LimitStore store;
        private boolean down;
        private int asked;

        Shared(LimitStore store) {
            this.store = store;
        }

        private LimitStore up() {
            asked++;
            if (down) {
                throw new IllegalStateException("down");
            }
            return store;
        }

        @Override
        public Consumption consume(RateLimit limit, LimitKey key, long cost) {
            return up().consume(limit, key);
        }

        @Override
        public boolean unlock(LimitKey key) {
            return up().unlock(key);
        }

        @Override
        public Reservation reserve(AttemptLimit limit, LimitKey key) {
            return up().reserve(limit, key);
        }

        @Override
        public Settlement settle(AttemptLimit limit, LimitKey key, Reservation reservation, Outcome outcome) {
            return up().settle(limit, key, reservation, outcome);
        }
    }
}
