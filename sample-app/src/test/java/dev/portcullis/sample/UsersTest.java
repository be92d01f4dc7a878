package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class UsersTest {

    @AutoClose
    private final GuardedVault vault = new GuardedVault();

    private final Api alice = vault.as("alice");
    private final Api carol = vault.as("carol");

    @Test
    void anonymousCallersAreToldToLogIn() {
        assertThat(List.of(
                        vault.anonymous().get(path("alice")), vault.anonymous().delete(path("alice"))))
                .allSatisfy(response -> {
                    assertThat(response.statusCode()).isEqualTo(401);
                    assertThat(response.headers().firstValue("WWW-Authenticate"))
                            .hasValue("Bearer");
                });
    }

    @Test
    void usersSeeThemselvesWithTheirAddressAndWithoutTheirHash() {
        assertSeen(alice.get(path("alice")), "alice");
    }

    @Test
    void administratorsSeeEverybodyWithTheirAddressAndWithoutTheirHash() {
        assertSeen(carol.get(path("alice")), "alice");
        assertSeen(carol.get(path("carol")), "carol");
    }

    @Test
    void otherUsersAreForbidden() {
        HttpResponse<String> refused = alice.get(path("bob"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("bob", "example.org");
    }

    @Test
    void missingAndMalformedUsersAreNotFound() {
        assertThat(List.of(
                        alice.get("users/" + UUID.randomUUID()),
                        carol.get("users/" + UUID.randomUUID()),
                        carol.delete("users/" + UUID.randomUUID()),
                        alice.get("users/alice"),
                        carol.delete("users/alice")))
                .allSatisfy(response -> assertThat(response.statusCode()).isEqualTo(404));
    }

    @Test
    void membersDeleteNobodyNotEvenThemselves() {
        assertThat(alice.delete(path("bob")).statusCode()).isEqualTo(403);
        assertThat(alice.delete(path("alice")).statusCode()).isEqualTo(403);
        assertThat(carol.get(path("alice")).statusCode()).isEqualTo(200);
        assertThat(carol.get(path("bob")).statusCode()).isEqualTo(200);
    }

    @Test
    void aDeletedUserLeavesNothingAndTheTokenIsDead() {
        String document = vault.document("alice", "Plan");
        String image = vault.image("alice");

        assertThat(carol.delete(path("alice")).statusCode()).isEqualTo(204);

        assertThat(carol.get(path("alice")).statusCode()).isEqualTo(404);
        assertThat(carol.get(document).statusCode()).isEqualTo(404);
        assertThat(vault.as("bob").get(image).statusCode()).isEqualTo(404);
        assertThat(alice.get("documents").statusCode()).isEqualTo(401);
        assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void tooManyRequestsHaveToWait() {
        for (int request = 0; request < 120; request++) {
            assertThat(alice.get(path("alice")).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = alice.get(path("alice"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(carol.get(path("alice")).statusCode()).isEqualTo(200);
    }

    private void assertSeen(HttpResponse<String> response, String username) {
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode user = Api.json(response);
        assertThat(user.fieldNames()).toIterable().containsExactly("id", "username", "email", "role");
        assertThat(user.get("email").asText()).isEqualTo(username + "@example.org");
        assertThat(response.body()).doesNotContain("$2a$");
    }

    private String path(String username) {
        return "users/" + vault.user(username).id();
    }
}
