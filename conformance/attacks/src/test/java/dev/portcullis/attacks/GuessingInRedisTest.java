package dev.portcullis.attacks;

import dev.portcullis.runtime.redis.Redis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class GuessingInRedisTest extends SharedGuessingTest {

    private static Redis redis;

    @BeforeAll
    static void startRedis() {
        redis = Redis.start();
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @Override
    String store() {
        return redis.uri();
    }
}
