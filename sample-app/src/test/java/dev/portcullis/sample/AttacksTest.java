package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Every attack as one piece of code, run first against the careless twin, where it succeeds, and then against the
 * service: an attack that did not work anyway would prove nothing.
 */
class AttacksTest {

    private static final int MEBIBYTE = 1_048_576;
    private static final String WRONG_CODE = "wrong!";

    private final CarelessTwin twin = CarelessTwin.running();

    @AutoClose
    private final GuardedVault vault = new GuardedVault();

    @Test
    void api1ReadingAForeignDocument() {
        assertThat(readForeignDocument(twin).statusCode()).isEqualTo(200);
        assertThat(readForeignDocument(twin).body()).contains("Confidential");

        assertThat(readForeignDocument(vault).statusCode()).isEqualTo(403);
        assertThat(readForeignDocument(vault).body()).doesNotContain("Confidential");
    }

    @Test
    void api1OverwritingAForeignDocument() {
        assertThat(overwriteForeignDocument(twin)).isEqualTo("Forged");
        assertThat(overwriteForeignDocument(vault)).isEqualTo("Confidential");
    }

    @Test
    void api1DeletingAForeignDocument() {
        assertThat(deleteForeignDocument(twin)).isEqualTo(404);
        assertThat(deleteForeignDocument(vault)).isEqualTo(200);
    }

    @Test
    void api1ListingForeignDocuments() {
        assertThat(listForeignDocuments(twin)).contains("Confidential");
        assertThat(listForeignDocuments(vault)).isEqualTo("[]");
    }

    @Test
    void api1DownloadingAForeignImage() {
        assertThat(twin.as("bob").get(twin.image("alice")).statusCode()).isEqualTo(200);
        assertThat(vault.as("bob").get(vault.image("alice")).statusCode()).isEqualTo(403);
    }

    @Test
    void api2GuessingAPasswordUntilItIsRight() {
        assertThat(guessPassword(twin)).isEqualTo(200);
        assertThat(guessPassword(vault)).isEqualTo(429);
    }

    @Test
    void api2GuessingPasswordsInParallel() {
        assertThat(ParallelGuesses.at(twin, "bob", 100)).isEqualTo(Map.of(401, 100L));
        assertThat(ParallelGuesses.at(vault, "bob", 100).getOrDefault(401, 0L)).isLessThanOrEqualTo(5);
    }

    @Test
    void api2GuessingCodesWithLogInsInBetween() {
        assertThat(guessCode(twin)).isEqualTo(200);
        assertThat(guessCode(vault)).isEqualTo(429);
    }

    @Test
    void api3ReadingThePasswordHash() {
        assertThat(readSelf(twin)).contains("passwordHash", "$2a$");
        assertThat(readSelf(vault)).doesNotContain("passwordHash", "$2a$");
    }

    @Test
    void api4UploadingTooMuchAtOnce() throws IOException {
        byte[] image = TestImages.png(8 * MEBIBYTE);
        assertThat(raw(twin).post("images", headers(twin), image)).isEqualTo(201);
        assertThat(raw(twin).postChunked("images", headers(twin), image)).isEqualTo(201);

        assertThat(raw(vault).post("images", headers(vault), image)).isEqualTo(413);
        assertThat(raw(vault).postChunked("images", headers(vault), image)).isEqualTo(413);
    }

    @Test
    void api4UnpackingABomb() throws IOException {
        String gzip = "Content-Encoding: gzip\r\n";
        byte[] bomb = Gzip.compress(TestImages.png(64 * MEBIBYTE));
        assertThat(bomb).hasSizeLessThan(MEBIBYTE);
        assertThat(raw(twin).post("images", headers(twin) + gzip, bomb)).isEqualTo(201);

        assertThat(raw(vault).post("images", headers(vault) + gzip, bomb)).isEqualTo(413);
    }

    @Test
    void api4UploadingWithoutEnd() {
        assertThat(uploads(twin, 20)).isEqualTo(20);
        assertThat(uploads(vault, 20)).isEqualTo(5);
    }

    @Test
    void api4HavingMessagesSentWithoutEnd() {
        assertThat(forgetPassword(twin, 40)).isEqualTo(40);
        assertThat(forgetPassword(vault, 40)).isEqualTo(5);
    }

    @Test
    void api5DeletingTheAdministrator() {
        assertThat(deleteAdministrator(twin)).isTrue();
        assertThat(deleteAdministrator(vault)).isFalse();
    }

    @Test
    void api8ReadingAStackTrace() throws IOException {
        for (String path : List.of("documents/%zz", "health?x=%zz", "nothing")) {
            assertThat(raw(vault).get(path))
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain("Grizzly", "Exception", "org.glassfish", "java.");
        }
    }

    private static HttpResponse<String> readForeignDocument(RunningVault vault) {
        return vault.as("bob").get(vault.document("alice", "Plan"));
    }

    private static String overwriteForeignDocument(RunningVault vault) {
        String path = vault.document("alice", "Plan");
        vault.as("bob").put(path, Map.of("title", "Plan", "content", "Forged"));
        return Api.json(vault.as("alice").get(path)).get("content").asText();
    }

    private static int deleteForeignDocument(RunningVault vault) {
        String path = vault.document("alice", "Plan");
        vault.as("bob").delete(path);
        return vault.as("alice").get(path).statusCode();
    }

    private static String listForeignDocuments(RunningVault vault) {
        vault.document("alice", "Plan");
        return vault.as("bob").get("documents").body();
    }

    private static int guessPassword(RunningVault vault) {
        for (int guess = 1; guess <= 20; guess++) {
            vault.logIn("alice", "guess" + guess);
        }
        return vault.logIn("alice", vault.user("alice").password()).statusCode();
    }

    /** The attacker knows the password, and logs in anew before every guess in the hope that this resets the count. */
    private static int guessCode(RunningVault vault) {
        HttpResponse<String> login = logInAsBob(vault);
        for (int guess = 1; guess <= 20 && login.statusCode() == 200; guess++) {
            vault.nextCode("bob");
            vault.verify("bob", challengeOf(login), WRONG_CODE);
            login = logInAsBob(vault);
        }
        return login.statusCode() == 200
                ? vault.verify("bob", challengeOf(login), vault.nextCode("bob")).statusCode()
                : login.statusCode();
    }

    private static HttpResponse<String> logInAsBob(RunningVault vault) {
        return vault.logIn("bob", vault.user("bob").password());
    }

    private static String challengeOf(HttpResponse<String> login) {
        return Api.json(login).get("challenge").asText();
    }

    private static String readSelf(RunningVault vault) {
        return vault.as("alice").get("users/" + vault.user("alice").id()).body();
    }

    private static long uploads(RunningVault vault, int count) {
        return IntStream.range(0, count)
                .map(upload -> vault.as("alice")
                        .post("images", Api.PNG, TestImages.png(100))
                        .statusCode())
                .filter(status -> status == 201)
                .count();
    }

    private static long forgetPassword(RunningVault vault, int count) {
        return IntStream.range(0, count)
                .map(call -> vault.anonymous()
                        .post("forgot-password", Map.of("username", "alice"))
                        .statusCode())
                .filter(status -> status == 202)
                .count();
    }

    /** Whether carol is gone after bob has tried to delete her. */
    private static boolean deleteAdministrator(RunningVault vault) {
        vault.as("bob").delete("users/" + vault.user("carol").id());
        HttpResponse<String> login = vault.logIn("carol", vault.user("carol").password());
        return login.statusCode() != 200;
    }

    private static RawHttp raw(RunningVault vault) {
        return new RawHttp(vault.uri(), "127.0.0.1");
    }

    private static String headers(RunningVault vault) {
        return "Authorization: Bearer " + vault.user("alice").token() + "\r\nContent-Type: image/png\r\n";
    }
}
