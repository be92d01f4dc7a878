package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HealthTest {

    @AutoClose
    private final GuardedVault vault = new GuardedVault();

    @Test
    void anyoneMayKnowThatTheServiceIsUpAndNoMore() {
        HttpResponse<String> response = vault.anonymous().get("health");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(vault.as("carol").get("health").body()).isEqualTo(response.body());
    }

    @Test
    void oneClientMayNotAskWithoutEnd() {
        for (int request = 0; request < 120; request++) {
            assertThat(vault.anonymous().get("health").statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = vault.anonymous().get("health");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void unknownPathsAndMethodsTellNothing() {
        assertThat(vault.anonymous().get("nothing").statusCode()).isEqualTo(404);
        assertThat(vault.anonymous().delete("health").statusCode()).isEqualTo(405);
    }
}
