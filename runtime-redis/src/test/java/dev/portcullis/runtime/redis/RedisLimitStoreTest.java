package dev.portcullis.runtime.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.SharedStoreTest;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisLimitStoreTest extends SharedStoreTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AttemptLimit LOGIN = new AttemptLimit("login", 5, HOUR, HOUR);

    /** What is decided is tested here, on machines that may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static Redis redis;
    private static RedisLimitStore store;
    private static RedisLimitStore other;

    @BeforeAll
    static void start() {
        redis = Redis.start();
        store = RedisLimitStore.connect(redis.uri(), PATIENCE);
        other = RedisLimitStore.connect(redis.uri(), PATIENCE);
    }

    @AfterAll
    static void stop() {
        store.close();
        other.close();
        redis.close();
    }

    @Override
    protected LimitStore at(long micros) {
        return store.at(micros);
    }

    @Override
    protected List<LimitStore> nodes() {
        return List.of(store, other);
    }

    @Test
    @DisplayName("14: a decision is one command, however many threads ask about one key")
    void oneCommandForEachDecision() {
        RateLimit often = new RateLimit("often", List.of(RateWindow.of(1_000_000, HOUR, 1_000_000)));
        LimitKey hot = new LimitKey(-14, 0);
        store.consume(often, hot);
        long before = scripts();
        IntStream.range(0, 400).parallel().forEach(i -> other.consume(often, hot));
        assertThat(scripts() - before).isEqualTo(400);
    }

    private static long scripts() {
        RedisClient client = RedisClient.create(redis.uri());
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            Matcher calls = Pattern.compile("cmdstat_eval(?:sha)?:calls=(\\d+)")
                    .matcher(connection.sync().info("commandstats"));
            return calls.results()
                    .mapToLong(call -> Long.parseLong(call.group(1)))
                    .sum();
        } finally {
            client.shutdown();
        }
    }

    @Test
    void aServerThatIsHeldFailsTheDecisionAndThenGoesOn() {
        try (Redis held = Redis.start();
                RedisLimitStore node = RedisLimitStore.connect(held.uri())) {
            LimitKey key = new LimitKey(-4, 0);
            Reservation reservation = node.reserve(LOGIN, key);
            held.hold();
            assertThatThrownBy(() -> node.reserve(LOGIN, key)).isInstanceOf(RedisException.class);
            held.goOn();
            assertThat(node.settle(LOGIN, key, reservation, Outcome.FAILED).remaining())
                    .isEqualTo(4);
        }
    }

    @Test
    void aServerThatWasRestartedIsSentTheScriptsAgain() {
        try (Redis restarted = Redis.start();
                RedisLimitStore node = RedisLimitStore.connect(restarted.uri())) {
            LimitKey key = new LimitKey(-5, 0);
            node.reserve(LOGIN, key);
            restarted.kill();
            assertThatThrownBy(() -> {
                        while (true) {
                            node.reserve(LOGIN, key);
                        }
                    })
                    .isInstanceOf(RedisException.class);
            restarted.startAgain();
            assertThat(admittedInTheEnd(node, key)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"allkeys-lru", "allkeys-lfu", "allkeys-random", "volatile-lru", "volatile-random"})
    void aServerThatDropsLocksStopsTheStart(String policy) {
        try (Redis forgetful = Redis.start("maxmemory-policy " + policy)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> RedisLimitStore.connect(forgetful.uri()))
                    .withMessageContaining(
                            "maxmemory-policy is " + policy + "; allowed are noeviction and volatile-ttl");
        }
    }

    @Test
    void aServerThatIsNotThereStopsTheStart() {
        String uri;
        try (Redis gone = Redis.start()) {
            uri = gone.uri();
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> RedisLimitStore.connect(uri))
                .withMessageContaining(uri);
    }

    @Test
    void aPasswordIsNotShown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RedisLimitStore.connect("redis://:geheim@127.0.0.1:1"))
                .satisfies(failure -> assertThat(failure).hasMessageNotContaining("geheim"));
    }

    private static boolean admittedInTheEnd(LimitStore node, LimitKey key) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            try {
                return node.reserve(LOGIN, key).status() == Reservation.Status.ADMITTED;
            } catch (RedisException e) {
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
