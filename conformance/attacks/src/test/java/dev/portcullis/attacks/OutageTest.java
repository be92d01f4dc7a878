package dev.portcullis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.AccountLocks;
import dev.portcullis.runtime.ConfigProperties;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Threat 12: a store that hangs, dies and comes back while requests go on. The service is never restarted. */
abstract class OutageTest {

    private static final int ATTACKERS = 8;

    private final String victim = getClass().getSimpleName() + " victim";

    /** Of a server that was started for this class, and is still there. */
    abstract String address();

    abstract void hold();

    abstract void goOn();

    abstract void kill();

    abstract void startAgain();

    /** How many guesses are verified in a whole outage: five wherever the count begins anew. */
    abstract int mostVerified();

    @Test
    @DisplayName(
            "12: while the store hangs, is gone and comes back, the numbers hold in the process, and nothing fails")
    void numbersHoldThroughAnOutage() throws InterruptedException {
        try (AttackedServer server = AttackedServer.start(properties("local"))) {
            Api api = new Api(server.port());
            int before = Verifications.count();
            Attack attack = new Attack(api, victim);
            attack.goesOnFor(100);
            hold();
            attack.goesOnFor(100);
            goOn();
            attack.goesOnFor(100);
            kill();
            attack.goesOnFor(100);
            startAgain();
            attack.goesOnFor(100);
            attack.end();
            assertThat(attack.statuses()).containsOnly(401, 429);
            assertThat(Verifications.count() - before).isBetween(5, mostVerified());
            AccountLocks another = AccountLocks.of(ConfigProperties.read(properties("local")));
            String account = victim + " afterwards";
            assertThat(eventually(() -> {
                        api.guess("login", account, "wrong");
                        return another.unlock("login", account, "another process");
                    }))
                    .as("the store that was restarted counts again")
                    .isTrue();
        }
    }

    @Test
    @DisplayName("12: where it is closed, nothing is verified while the store hangs, and it opens by itself")
    void closed() {
        try (AttackedServer server = AttackedServer.start(properties("closed"))) {
            Api api = new Api(server.port());
            String account = victim + " behind closed doors";
            assertThat(api.guess("login", account, "wrong").statusCode()).isEqualTo(401);
            int before = Verifications.count();
            hold();
            try {
                for (int i = 0; i < 10; i++) {
                    HttpResponse<String> refused = api.sendOnce(api.credentials("login", account, "right"));
                    assertThat(refused.statusCode()).isEqualTo(503);
                    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
                }
                assertThat(Verifications.count()).isEqualTo(before);
            } finally {
                goOn();
            }
            assertThat(api.guess("login", account, "wrong").statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("12: where it is open, rates are not limited while the store hangs, guesses are")
    void open() {
        try (AttackedServer server = AttackedServer.start(properties("open"))) {
            Api api = new Api(server.port());
            assertThat(eventually(() -> window(api) == 429)).isTrue();
            int before = Verifications.count();
            hold();
            try {
                assertThat(eventually(() -> window(api) == 204)).isTrue();
                assertThat(IntStream.range(0, 20).map(i -> window(api))).containsOnly(204);
                List<Integer> guesses = IntStream.range(0, 20)
                        .mapToObj(i -> api.guess("login", victim + " in the open", "wrong")
                                .statusCode())
                        .toList();
                assertThat(guesses).endsWith(429);
                assertThat(Verifications.count() - before).isLessThanOrEqualTo(5);
            } finally {
                goOn();
            }
            assertThat(eventually(() -> window(api) == 429)).as("limited again").isTrue();
        }
    }

    private int window(Api api) {
        return api.get("quotas/windows", victim).statusCode();
    }

    /** Within a minute: the store is asked again after pauses that double, up to half of it. */
    private static boolean eventually(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.MINUTES.toNanos(1)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private Map<String, Object> properties(String onFailure) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("portcullis.limits.store", address());
        properties.put("portcullis.limits.on-failure", onFailure);
        properties.put("portcullis.limits.timeout-millis", 500);
        properties.put("portcullis.secret", GuessingTest.SECRET);
        properties.put("portcullis.trusted-proxies", "none");
        return properties;
    }

    /** Guesses by several threads, until it ends. */
    private static final class Attack {

        private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final List<Thread> threads;

        Attack(Api api, String victim) {
            threads = IntStream.range(0, ATTACKERS)
                    .mapToObj(i -> new Thread(() -> {
                        while (!over.get()) {
                            statuses.add(api.guess("login", victim, "wrong").statusCode());
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
