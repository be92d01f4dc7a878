package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ImagesTest {

    private static final int MEBIBYTE = 1_048_576;

    @AutoClose
    private final GuardedVault vault = new GuardedVault();

    private final Api alice = vault.as("alice");
    private final Api bob = vault.as("bob");

    @Test
    void anonymousCallersAreToldToLogIn() {
        String image = vault.image("alice");

        assertThat(List.of(
                        vault.anonymous().post("images", Api.PNG, TestImages.png(100)),
                        vault.anonymous().get(image)))
                .allSatisfy(response -> {
                    assertThat(response.statusCode()).isEqualTo(401);
                    assertThat(response.headers().firstValue("WWW-Authenticate"))
                            .hasValue("Bearer");
                });
    }

    @Test
    void ownersGetBackTheVeryBytes() {
        byte[] image = TestImages.png(MEBIBYTE);

        HttpResponse<String> uploaded = alice.post("images", Api.PNG, image);
        assertThat(uploaded.statusCode()).isEqualTo(201);
        assertThat(Api.json(uploaded).fieldNames()).toIterable().containsExactly("id");

        String path = "images/" + Api.json(uploaded).get("id").asText();
        HttpResponse<byte[]> downloaded = alice.send(alice.request(path).GET(), BodyHandlers.ofByteArray());
        assertThat(downloaded.statusCode()).isEqualTo(200);
        assertThat(downloaded.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(downloaded.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(downloaded.body()).isEqualTo(image);
    }

    @Test
    void imagesAreForTheirOwnerAndNotEvenForAdministrators() {
        String image = vault.image("alice");

        assertThat(bob.get(image).statusCode()).isEqualTo(403);
        assertThat(vault.as("carol").get(image).statusCode()).isEqualTo(403);
    }

    @Test
    void missingAndMalformedImagesAreNotFound() {
        assertThat(alice.get("images/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(alice.get("images/1").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoImageIsNotTaken() {
        assertThat(alice.post("images", "text/html", "<script>".getBytes(UTF_8)).statusCode())
                .isEqualTo(415);
        assertThat(alice.post("images", Api.PNG, "<script>".getBytes(UTF_8)).statusCode())
                .isEqualTo(415);
    }

    @Test
    void theTypeIsTheOneOfTheBytes() {
        HttpResponse<String> uploaded = alice.post("images", Api.PNG, TestImages.jpeg(100));

        String path = "images/" + Api.json(uploaded).get("id").asText();
        assertThat(alice.get(path).headers().firstValue("Content-Type")).hasValue("image/jpeg");
    }

    @Test
    void oneByteTooManyIsTooLargeHoweverItIsSent() throws IOException {
        RawHttp http = new RawHttp(vault.uri(), "127.0.0.1");
        String headers = headers("alice");
        byte[] image = TestImages.png(MEBIBYTE + 1);

        assertThat(http.post("images", headers, image)).isEqualTo(413);
        assertThat(http.postChunked("images", headers, image)).isEqualTo(413);
        assertThat(http.postOnlyHead("images", headers, image.length)).isEqualTo(413);
    }

    @Test
    void aGzipBombIsCountedAsDecoded() throws IOException {
        RawHttp http = new RawHttp(vault.uri(), "127.0.0.1");
        String headers = headers("alice") + "Content-Encoding: gzip\r\n";

        assertThat(http.post("images", headers, Gzip.compress(TestImages.png(64 * MEBIBYTE))))
                .isEqualTo(413);
        assertThat(http.post("images", headers, Gzip.compress(TestImages.png(1000))))
                .isEqualTo(201);
    }

    @Test
    void otherCodingsAreNotTaken() throws IOException {
        RawHttp http = new RawHttp(vault.uri(), "127.0.0.1");
        byte[] twice = Gzip.compress(Gzip.compress(TestImages.png(1000)));

        assertThat(List.of("gzip, gzip", "deflate", "br"))
                .allSatisfy(coding -> assertThat(
                                http.post("images", headers("alice") + "Content-Encoding: " + coding + "\r\n", twice))
                        .isEqualTo(415));
    }

    @Test
    void theSixthUploadOfAnHourHasToWaitAndNobodyElseDoes() {
        for (int upload = 0; upload < 5; upload++) {
            vault.image("alice");
        }

        HttpResponse<String> refused = alice.post("images", Api.PNG, TestImages.png(100));
        assertThat(refused.statusCode()).isEqualTo(429);
        long seconds =
                Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
        assertThat(bob.post("images", Api.PNG, TestImages.png(100)).statusCode())
                .isEqualTo(201);

        vault.clock().advance(Duration.ofSeconds(seconds));
        assertThat(alice.post("images", Api.PNG, TestImages.png(100)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void tooManyDownloadsHaveToWait() {
        String image = vault.image("alice");
        for (int request = 0; request < 120; request++) {
            assertThat(alice.get(image).statusCode()).isEqualTo(200);
        }

        assertThat(alice.get(image).statusCode()).isEqualTo(429);
    }

    private String headers(String username) {
        return "Authorization: Bearer " + vault.user(username).token() + "\r\nContent-Type: image/png\r\n";
    }
}
