package dev.portcullis.attacks;

import dev.portcullis.runtime.redis.Redis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class RedisOutageTest extends OutageTest {

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
    String address() {
        return redis.uri();
    }

    @Override
    void hold() {
        redis.hold();
    }

    @Override
    void goOn() {
        redis.goOn();
    }

    @Override
    void kill() {
        redis.kill();
    }

    @Override
    void startAgain() {
        redis.startAgain();
    }

    /** In the store, in the memory meanwhile, and in the store that was restarted without its memory. */
    @Override
    int mostVerified() {
        return 15;
    }
}
