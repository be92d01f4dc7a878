package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.limit.OnStoreFailure;
import dev.portcullis.runtime.redis.Redis;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SharedRedisTest extends SharedLimitsTest {

    @AutoClose
    private final Redis redis = Redis.start();

    @Override
    String address() {
        return redis.uri();
    }

    @Test
    void whileRedisIsHeldLimitsHoldLocally() {
        try (GuardedVault vault = vault(OnStoreFailure.LOCAL)) {
            redis.hold();
            for (int guess = 1; guess <= 5; guess++) {
                assertThat(vault.logIn("alice", "guess").statusCode()).isEqualTo(401);
            }
            assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                    .isEqualTo(429);
            assertThat(vault.verifications()).isEqualTo(5);
        }
    }

    @Test
    void whileRedisIsHeldNothingPassesWhereItIsClosed() {
        try (GuardedVault vault = vault(OnStoreFailure.CLOSED)) {
            redis.hold();
            HttpResponse<String> refused =
                    vault.logIn("alice", vault.user("alice").password());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("temporary-reduced-capacity");
            assertThat(vault.verifications()).isZero();
        }
    }
}
