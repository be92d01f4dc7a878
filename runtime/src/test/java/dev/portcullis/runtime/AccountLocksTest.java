package dev.portcullis.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitKeys;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.Reservation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountLocksTest {

    private static final AttemptLimit LOGIN = new AttemptLimit("login", 5, Duration.ofHours(1), Duration.ofHours(1));

    private final List<Unlocking> told = new ArrayList<>();
    private final PortcullisConfig config = PortcullisConfig.builder()
            .accountNames(name -> name.equals("alice@example.org") ? "alice" : name)
            .listener(new RefusalListener() {

                @Override
                public void refused(Refusal event) {}

                @Override
                public void unlocked(Unlocking event) {
                    told.add(event);
                }
            })
            .build();
    private final LimitStore store = config.limits();
    private final LimitKey alice = new LimitKeys(config.secret()).of("login", "alice");
    private final AccountLocks locks = AccountLocks.of(config);

    @Test
    void anAccountIsUnlockedInAnySpellingAndTheListenerIsTold() {
        lock();

        assertThat(locks.unlock("login", "ALICE@example.org ", "root")).isTrue();

        assertThat(store.reserve(LOGIN, alice).status()).isEqualTo(Reservation.Status.ADMITTED);
        assertThat(told).containsExactly(new Unlocking("login", "ALICE@example.org ", "root", true));
    }

    @Test
    void anotherGroupAndAnotherAccountUnlockNothing() {
        lock();

        assertThat(locks.unlock("forgotten", "alice", "root")).isFalse();
        assertThat(locks.unlock("login", "bob", "root")).isFalse();

        assertThat(store.reserve(LOGIN, alice).status()).isEqualTo(Reservation.Status.LOCKED);
        assertThat(told).extracting(Unlocking::effective).containsExactly(false, false);
    }

    @Test
    void whatIsUnderWayStaysSo() {
        Reservation guess = store.reserve(LOGIN, alice);

        locks.unlock("login", "alice", "root");

        assertThat(store.settle(LOGIN, alice, guess, Outcome.FAILED).remaining())
                .isEqualTo(4);
    }

    private void lock() {
        for (int i = 0; i < 5; i++) {
            store.settle(LOGIN, alice, store.reserve(LOGIN, alice), Outcome.FAILED);
        }
        assertThat(store.reserve(LOGIN, alice).status()).isEqualTo(Reservation.Status.LOCKED);
    }
}
