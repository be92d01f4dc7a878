package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ForgottenPasswordTest {

    @AutoClose
    private final GuardedVault vault = new GuardedVault();

    @Test
    void theAnswerDoesNotTellWhoExists() {
        HttpResponse<String> known = forgotten("alice");
        HttpResponse<String> unknown = forgotten("nobody");

        assertThat(known.statusCode()).isEqualTo(202);
        assertThat(unknown.statusCode()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body()).isEmpty();
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        assertThat(vault.forgotten()).containsExactly("alice");
    }

    @Test
    void everyCallCountsAndTheSixthIsRefused() {
        for (int call = 1; call <= 5; call++) {
            assertThat(forgotten("alice").statusCode()).isEqualTo(202);
        }

        HttpResponse<String> sixth = forgotten("alice");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(vault.forgotten()).hasSize(5);
        assertThat(forgotten("bob").statusCode()).isEqualTo(202);

        vault.clock().advance(Duration.ofHours(1));
        assertThat(forgotten("alice").statusCode()).isEqualTo(202);
    }

    @Test
    void callsDoNotLockTheLogIn() {
        for (int call = 1; call <= 6; call++) {
            forgotten("alice");
        }

        assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void incompleteAndOverlongNamesAreRefused() {
        assertThat(vault.anonymous().post("forgot-password", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(forgotten("x".repeat(65)).statusCode()).isEqualTo(400);
        assertThat(forgotten("x".repeat(100_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void oneClientMayNotCallWithoutEnd() {
        for (int call = 1; call <= 30; call++) {
            assertThat(forgotten("user" + call).statusCode()).isEqualTo(202);
        }

        assertThat(forgotten("user31").statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> forgotten(String username) {
        return vault.anonymous().post("forgot-password", Map.of("username", username));
    }
}
