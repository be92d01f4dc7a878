package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.limit.OnStoreFailure;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two instances of the service count together in one store. */
abstract class SharedLimitsTest {

    private static final byte[] SECRET = "the secret of both".getBytes(UTF_8);

    /** The address of a store that nobody else uses. */
    abstract String address();

    @Test
    void guessesAtOneInstanceCountAtTheOther() {
        try (GuardedVault one = vault(OnStoreFailure.LOCAL);
                GuardedVault other = vault(OnStoreFailure.LOCAL)) {
            for (int guess = 1; guess <= 3; guess++) {
                assertThat(one.logIn("alice", "guess").statusCode()).isEqualTo(401);
            }
            HttpResponse<String> fourth = other.logIn("alice", "guess");
            assertThat(Api.json(fourth).get("attempts-remaining").asInt()).isEqualTo(1);
            assertThat(one.logIn("alice", "guess").statusCode()).isEqualTo(401);
            for (GuardedVault vault : new GuardedVault[] {one, other}) {
                assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                        .isEqualTo(429);
            }
            assertThat(one.verifications() + other.verifications()).isEqualTo(5);
        }
    }

    @Test
    void ofAHundredParallelGuessesAtBothAtMostFiveAreVerified() {
        try (GuardedVault one = vault(OnStoreFailure.CLOSED);
                GuardedVault other = vault(OnStoreFailure.CLOSED)) {
            CompletableFuture<?> atOne = CompletableFuture.runAsync(() -> ParallelGuesses.at(one, "alice", 50));
            ParallelGuesses.at(other, "alice", 50);
            atOne.join();
            assertThat(one.verifications() + other.verifications()).isBetween(1, 5);
        }
    }

    GuardedVault vault(OnStoreFailure onFailure) {
        return new GuardedVault(settings -> settings.secret(SECRET)
                .limits(address())
                .onStoreFailure(onFailure)
                .trustedProxies("none"));
    }
}
