package dev.portcullis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.redis.Redis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Threat 12: a store that hangs, dies and comes back while guesses go on. */
final class OutageTest {

    private static final String VICTIM = "victim of an outage";
    private static final int ATTACKERS = 8;

    @Test
    @DisplayName(
            "12: while the store hangs, is gone and comes back, the numbers hold in the process, and nothing fails")
    void numbersHoldThroughAnOutage() throws InterruptedException {
        try (Redis redis = Redis.start();
                AttackedServer server = AttackedServer.start(Map.of(
                        "portcullis.limits.store",
                        redis.uri(),
                        "portcullis.secret",
                        GuessingTest.SECRET,
                        "portcullis.trusted-proxies",
                        "none"))) {
            Api api = new Api(server.port());
            int before = Verifications.count();
            Attack attack = new Attack(api);
            attack.goesOnFor(100);
            redis.hold();
            attack.goesOnFor(100);
            redis.goOn();
            attack.goesOnFor(100);
            redis.kill();
            attack.goesOnFor(100);
            redis.startAgain();
            attack.goesOnFor(100);
            attack.end();
            assertThat(attack.statuses()).containsOnly(401, 429);
            // Five in the store, five in the memory meanwhile, five in the store that was restarted without its memory.
            assertThat(Verifications.count() - before).isBetween(5, 15);
        }
    }

    /** Guesses by several threads, until it ends. */
    private static final class Attack {

        private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final List<Thread> threads;

        Attack(Api api) {
            threads = IntStream.range(0, ATTACKERS)
                    .mapToObj(i -> new Thread(() -> {
                        while (!over.get()) {
                            statuses.add(api.guess("login", VICTIM, "wrong").statusCode());
                        }
                    }))
                    .toList();
            threads.forEach(Thread::start);
        }

        /** Until so many more answers have come: counted, not timed. */
        void goesOnFor(int answers) throws InterruptedException {
            int until = statuses.size() + answers;
            while (statuses.size() < until) {
                Thread.sleep(10);
            }
        }

        void end() throws InterruptedException {
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
        }

        List<Integer> statuses() {
            return new ArrayList<>(statuses);
        }
    }
}
