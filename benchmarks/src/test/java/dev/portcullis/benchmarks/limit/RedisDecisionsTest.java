package dev.portcullis.benchmarks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.redis.Redis;
import io.github.bucket4j.ConsumptionProbe;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What decides in Redis decides right, and its commands are counted. */
class RedisDecisionsTest {

    private static final Redis REDIS = Redis.start();

    private static final RedisClient CLIENT = RedisClient.create(REDIS.uri());

    @AfterAll
    static void stop() {
        CLIENT.shutdown();
        REDIS.close();
    }

    @ParameterizedTest
    @EnumSource
    void admitsTheBurst(RedisPeer peer) {
        try (RedisPeer.Connected connected = peer.connect(REDIS.uri(), new Rate(3, Duration.ofHours(1)))) {
            assertThat(IntStream.range(0, 5)
                            .mapToObj(turn -> admitted(connected.limiter().decide("burst"))))
                    .containsExactly(true, true, true, false, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void decidesWithACommandAtLeast(RedisPeer peer) throws Exception {
        RedisDecisions.Turn turn =
                new RedisDecisions(CLIENT.connect().sync(), Duration.ofMillis(100)).turn(peer, REDIS.uri(), 100);

        assertThat(turn.perSecond()).isGreaterThan(0);
        assertThat(turn.commands()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void countsWhatClientsSend() {
        CommandCount count = CommandCount.of("""
                # Commandstats
                cmdstat_evalsha:calls=7,usec=12,usec_per_call=1.71
                cmdstat_eval:calls=1,usec=12,usec_per_call=12.00
                cmdstat_get:calls=10,usec=12,usec_per_call=1.20
                cmdstat_set:calls=8,usec=12,usec_per_call=1.50
                """);

        assertThat(count).isEqualTo(new CommandCount(8, 10));
        assertThat(count.sent()).isEqualTo(10);
    }

    private static boolean admitted(Object decision) {
        return decision instanceof Consumption consumption
                ? consumption.admitted()
                : ((ConsumptionProbe) decision).isConsumed();
    }
}
