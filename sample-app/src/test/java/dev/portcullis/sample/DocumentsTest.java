package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Map<String, String> TEXT = Map.of("title", "Plan", "content", "Buy low, sell high");

    @AutoClose
    private final GuardedVault vault = new GuardedVault();

    private final Api alice = vault.as("alice");
    private final Api bob = vault.as("bob");
    private final Api carol = vault.as("carol");

    @Test
    void anonymousCallersAreToldToLogIn() {
        String path = vault.document("alice", "Plan");
        Api anonymous = vault.anonymous();

        assertThat(List.of(
                        anonymous.get("documents"),
                        anonymous.post("documents", TEXT),
                        anonymous.get(path),
                        anonymous.put(path, TEXT),
                        anonymous.delete(path)))
                .allSatisfy(response -> {
                    assertThat(response.statusCode()).isEqualTo(401);
                    assertThat(response.headers().firstValue("WWW-Authenticate"))
                            .hasValue("Bearer");
                });
        assertThat(alice.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatIsNoneIsAnonymous() {
        Api forger = new Api(vault.uri(), vault.as("alice").token().map(token -> token + "x"));

        assertThat(forger.get("documents").statusCode()).isEqualTo(401);
        assertThat(forger.get("health").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenExpires() {
        vault.clock().advance(Duration.ofHours(12).plusSeconds(1));

        assertThat(alice.get("documents").statusCode()).isEqualTo(401);
    }

    @Test
    void ownersWriteReadReplaceAndDelete() {
        HttpResponse<String> created = alice.post("documents", TEXT);
        assertThat(created.statusCode()).isEqualTo(201);
        JsonNode document = Api.json(created);
        String path = "documents/" + document.get("id").asText();
        assertThat(created.headers().firstValue("Location"))
                .hasValue(vault.uri().resolve(path).toString());
        assertThat(document.fieldNames()).toIterable().containsExactly("id", "owner", "title", "content", "changed");
        assertThat(document.get("owner").asText()).isEqualTo("alice");
        assertThat(Api.json(alice.get(path))).isEqualTo(document);

        vault.clock().advance(Duration.ofMinutes(1));
        HttpResponse<String> replaced = alice.put(path, Map.of("title", "Plan B", "content", "Hold"));
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(Api.json(alice.get(path))).isEqualTo(Api.json(replaced)).isNotEqualTo(document);

        assertThat(alice.delete(path).statusCode()).isEqualTo(204);
        assertThat(alice.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void foreignDocumentsAreForbiddenAndStayAsTheyAre() {
        String path = vault.document("alice", "Plan");

        assertThat(List.of(bob.get(path), bob.put(path, TEXT), bob.delete(path)))
                .allSatisfy(response -> {
                    assertThat(response.statusCode()).isEqualTo(403);
                    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                    assertThat(response.body()).doesNotContain("alice", "Plan", "Confidential");
                });
        assertThat(Api.json(alice.get(path)).get("content").asText()).isEqualTo("Confidential");
    }

    @Test
    void administratorsMayTouchEveryDocument() {
        String path = vault.document("alice", "Plan");

        assertThat(carol.get(path).statusCode()).isEqualTo(200);
        assertThat(carol.put(path, TEXT).statusCode()).isEqualTo(200);
        assertThat(carol.delete(path).statusCode()).isEqualTo(204);
    }

    @Test
    void missingDocumentsAreNotFoundByAnybody() {
        String path = "documents/" + UUID.randomUUID();

        assertThat(List.of(alice, carol))
                .allSatisfy(caller -> assertThat(List.of(caller.get(path), caller.put(path, TEXT), caller.delete(path)))
                        .allSatisfy(
                                response -> assertThat(response.statusCode()).isEqualTo(404)));
    }

    @Test
    void malformedIdsAreNotFound() {
        assertThat(List.of("documents/1", "documents/' OR 1=1 --".replace(" ", "%20"), "documents/null"))
                .allSatisfy(path -> assertThat(alice.get(path).statusCode()).isEqualTo(404));
    }

    @Test
    void theListHoldsTheCallersOwnAndForAdministratorsAll() {
        vault.document("alice", "Of alice");
        vault.document("bob", "Of bob");

        assertThat(titles(alice.get("documents"))).containsExactly("Of alice");
        assertThat(titles(bob.get("documents"))).containsExactly("Of bob");
        assertThat(titles(carol.get("documents"))).containsExactlyInAnyOrder("Of alice", "Of bob");
    }

    @Test
    void incompleteAndMalformedBodiesAreRefused() {
        assertThat(List.of(
                        alice.post("documents", Map.of("title", "Plan")),
                        alice.post("documents", Map.of()),
                        alice.post("documents", Api.JSON, "{".getBytes(UTF_8)),
                        alice.post("documents", Api.JSON, "null".getBytes(UTF_8)),
                        alice.post("documents", Api.JSON, new byte[0])))
                .allSatisfy(response -> {
                    assertThat(response.statusCode()).isEqualTo(400);
                    assertThat(response.body()).doesNotContain("Exception", "dev.portcullis.sample");
                });
        assertThat(titles(alice.get("documents"))).isEmpty();
    }

    @Test
    void textsHaveTheirDeclaredBounds() {
        assertThat(alice.post("documents", Map.of("title", "x".repeat(200), "content", "x".repeat(20_000)))
                        .statusCode())
                .isEqualTo(201);

        HttpResponse<String> longTitle =
                alice.post("documents", Map.of("title", "secret".repeat(50), "content", "short"));
        assertThat(longTitle.statusCode()).isEqualTo(400);
        assertThat(longTitle.body()).contains("/title", "200").doesNotContain("secret");

        HttpResponse<String> longContent =
                alice.post("documents", Map.of("title", "short", "content", "x".repeat(20_001)));
        assertThat(longContent.statusCode()).isEqualTo(400);
        assertThat(longContent.body()).contains("/content", "20000");
    }

    @Test
    void bodiesAreBoundedHoweverTheyAreSent() {
        byte[] body =
                Api.text(Map.of("title", "x", "content", "x".repeat(100_000))).getBytes(UTF_8);

        assertThat(alice.post("documents", Api.JSON, body).statusCode()).isEqualTo(413);
        assertThat(alice.post("documents", Api.JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(titles(alice.get("documents"))).isEmpty();
    }

    @Test
    void bodiesAreBoundedAsDecoded() throws IOException {
        byte[] small = Api.text(TEXT).getBytes(UTF_8);
        byte[] bomb = Api.text(Map.of("title", "x", "content", "x".repeat(10_000_000)))
                .getBytes(UTF_8);
        assertThat(Gzip.compress(bomb)).hasSizeLessThan(65_536);

        assertThat(postGzip(small)).isEqualTo(201);
        assertThat(postGzip(bomb)).isEqualTo(413);
    }

    @Test
    void compressedAnswersHoldTheSame() throws IOException {
        String path = vault.document("alice", "Plan");

        HttpResponse<byte[]> compressed =
                alice.send(alice.request(path).header("Accept-Encoding", "gzip").GET(), BodyHandlers.ofByteArray());
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(Gzip.decompress(compressed.body()))
                .isEqualTo(alice.get(path).body().getBytes(UTF_8));
    }

    @Test
    void tooManyRequestsHaveToWait() {
        for (int request = 0; request < 120; request++) {
            assertThat(alice.get("documents").statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = alice.get("documents");
        assertThat(refused.statusCode()).isEqualTo(429);
        long seconds =
                Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
        assertThat(bob.get("documents").statusCode()).isEqualTo(200);

        vault.clock().advance(Duration.ofSeconds(seconds));
        assertThat(alice.get("documents").statusCode()).isEqualTo(200);
    }

    private int postGzip(byte[] body) throws IOException {
        return alice.send(alice.request("documents")
                        .header("Content-Type", Api.JSON)
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(Gzip.compress(body))))
                .statusCode();
    }

    private static List<String> titles(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return Api.json(response).findValuesAsText("title");
    }
}
