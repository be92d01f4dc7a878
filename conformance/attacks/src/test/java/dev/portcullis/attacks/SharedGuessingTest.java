package dev.portcullis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.AccountLocks;
import dev.portcullis.runtime.ConfigProperties;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same over two processes: threats 1 and 26. */
abstract class SharedGuessingTest extends GuessingTest {

    @Test
    @DisplayName("1: of 100 parallel guesses at two processes at most 5 are verified")
    void parallelGuessesAtTwoProcesses() {
        String victim = getClass().getSimpleName() + " of two";
        try (ServerProcess one = ServerProcess.start(properties());
                ServerProcess other = ServerProcess.start(properties())) {
            List<Api> both = List.of(one.api(), other.api());
            List<Integer> statuses = Api.atOnce(100, i -> both.get(i % 2).guess("login", victim, "wrong"));
            assertThat(statuses).doesNotContain(204);
            assertThat(one.api().verifications() + other.api().verifications()).isBetween(1, 5);
            assertThat(both)
                    .allSatisfy(api -> assertThat(
                                    api.guess("login", victim, "right").statusCode())
                            .isNotEqualTo(204));
        }
    }

    @Test
    @DisplayName("26: what a process was verifying when it crashed is counted, so that crashes are no free guesses")
    void crashes() {
        String victim = getClass().getSimpleName() + " of a crash";
        try (ServerProcess survivor = ServerProcess.start(properties())) {
            try (ServerProcess crashed = ServerProcess.start(properties())) {
                Stream<Thread> hanging = IntStream.range(0, 5)
                        .mapToObj(i -> new Thread(() -> crashed.api().guess("login", victim, "hang")));
                hanging.forEach(thread -> {
                    thread.setUncaughtExceptionHandler((ended, expected) -> {});
                    thread.start();
                });
                awaitVerifications(crashed.api(), 5);
                crashed.kill();
            }
            assertThat(survivor.api().guess("login", victim, "right").statusCode())
                    .as("the guesses of the other process are under way")
                    .isEqualTo(429);
            assertThat(survivor.api().verifications()).isZero();
        }
    }

    @Test
    @DisplayName("9: an administrator unlocks an account in one process for all of them")
    void unlocking() {
        String victim = getClass().getSimpleName() + " who has called";
        try (ServerProcess one = ServerProcess.start(properties());
                ServerProcess other = ServerProcess.start(properties())) {
            for (int i = 0; i < 5; i++) {
                one.api().guess("login", victim, "wrong");
            }
            assertThat(other.api().guess("login", victim, "right").statusCode()).isEqualTo(429);

            AccountLocks locks = AccountLocks.of(ConfigProperties.read(properties()));
            assertThat(locks.unlock("login", " " + victim.toUpperCase(Locale.ROOT), "admin"))
                    .isTrue();

            assertThat(other.api().guess("login", victim, "right").statusCode()).isEqualTo(204);
            assertThat(one.api().guess("login", victim, "right").statusCode()).isEqualTo(204);
            assertThat(locks.unlock("login", victim, "admin")).isFalse();
        }
    }

    private static void awaitVerifications(Api api, int count) {
        for (int i = 0; i < 300 && api.verifications() < count; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(api.verifications()).isEqualTo(count);
    }
}
