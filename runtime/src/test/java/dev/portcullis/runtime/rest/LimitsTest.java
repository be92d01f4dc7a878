package dev.portcullis.runtime.rest;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.FakeTicker;
import dev.portcullis.runtime.PortcullisConfig;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String RIGHT = credentials("alice", "right");

    private final FakeTicker ticker = new FakeTicker();
    private final TestServer server =
            TestServer.start(PortcullisConfig.builder().ticker(ticker).build(), Logins.class, Views.class);

    @BeforeEach
    void nothingIsVerified() {
        Logins.VERIFIED.set(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void withoutPortcullisAHundredGuessesAreAHundredVerifications() throws ExecutionException, InterruptedException {
        try (TestServer unguarded = TestServer.unguarded(Logins.class)) {
            guessInParallel(unguarded, 100);
        }
        assertThat(Logins.VERIFIED).hasValue(100);
    }

    @Test
    void aHundredParallelGuessesAreAtMostFiveVerifications() throws ExecutionException, InterruptedException {
        List<HttpResponse<String>> responses = guessInParallel(server, 100);

        Map<Integer, List<HttpResponse<String>>> byStatus =
                responses.stream().collect(groupingBy(HttpResponse::statusCode));
        assertThat(byStatus.keySet()).containsExactlyInAnyOrder(401, 429);
        assertThat(byStatus.get(401)).hasSize(5);
        assertThat(Logins.VERIFIED).hasValue(5);
        assertThat(server.post("/logins/clear", RIGHT).statusCode()).isEqualTo(429);
    }

    @Test
    void failuresTellWhatRemainsAndTheLastOneLocks() {
        HttpResponse<String> first = guess("alice");
        assertThat(first.statusCode()).isEqualTo(401);
        assertThat(first.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/bad-credentials\","
                        + "\"title\":\"Wrong credentials\",\"status\":401,\"attempts-remaining\":4}");
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"group\";q=5;w=3600");
        assertThat(first.headers().firstValue("RateLimit")).hasValue("\"group\";r=4;t=3600");
        assertThat(first.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(first.headers().firstValue("Retry-After")).isEmpty();
        for (int i = 0; i < 3; i++) {
            guess("alice");
        }

        HttpResponse<String> last = guess("alice");

        assertThat(last.statusCode()).isEqualTo(401);
        assertThat(last.body()).contains("\"attempts-remaining\":0", "\"locked-for-seconds\":3600");
        assertThat(last.headers().firstValue("Retry-After")).hasValue("3600");
    }

    @Test
    void aLockedAccountRefusesTheRightPasswordAndIsNotExtended() {
        lock("alice");
        ticker.pass(Duration.ofMinutes(59));
        HttpResponse<String> locked = server.post("/logins/clear", RIGHT);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(locked.headers().firstValue("RateLimit")).hasValue("\"group\";r=0;t=60");
        assertThat(locked.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/attempts-exhausted\","
                        + "\"title\":\"Too many attempts\",\"status\":429,"
                        + "\"attempts-remaining\":0,\"retry-after-seconds\":60}");
        assertThat(Logins.VERIFIED).hasValue(5);
        ticker.pass(Duration.ofMinutes(1));

        assertThat(server.post("/logins/clear", RIGHT).statusCode()).isEqualTo(200);
    }

    @Test
    void accountsThatDoNotExistBehaveIdentically() {
        for (int i = 0; i < 7; i++) {
            HttpResponse<String> known = guess("alice");
            HttpResponse<String> unknown = guess("nobody");

            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(headers(unknown)).isEqualTo(headers(known));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALICE", " alice\\t", "\\uFF21lice"})
    void spellingsOfOneAccountCountTogether(String spelling) {
        lock("alice");

        assertThat(guess(spelling).statusCode()).isEqualTo(429);
    }

    @Test
    void requestsWithoutAnAccountShareOneCount() {
        for (int i = 0; i < 5; i++) {
            assertThat(server.post("/logins/clear", "{\"password\":\"" + i + "\"}")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(server.post("/logins/clear", "{\"username\":null}").statusCode())
                .isEqualTo(429);
    }

    @Test
    void successClearsTheAccountWhereThatIsDeclared() {
        for (int round = 0; round < 4; round++) {
            guess("alice");
            guess("alice");
            assertThat(server.post("/logins/clear", RIGHT).statusCode()).isEqualTo(200);
        }
        assertThat(guess("alice").body()).contains("\"attempts-remaining\":4");
    }

    @Test
    void successOfOneStepOfSeveralKeepsTheFailures() {
        for (int i = 0; i < 4; i++) {
            guess("alice");
            assertThat(server.post("/logins/keep", RIGHT).statusCode()).isEqualTo(200);
        }
        assertThat(guess("alice").body()).contains("\"attempts-remaining\":0");
        assertThat(server.post("/logins/keep", RIGHT).statusCode()).isEqualTo(429);
    }

    @Test
    void successNeverClearsWhatIsCountedOfTheClient() {
        for (int i = 0; i < 20; i++) {
            assertThat(guess("user" + i).statusCode()).isEqualTo(401);
            server.post("/logins/keep", RIGHT);
        }

        HttpResponse<String> refused = guess("user20");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("3600");
        ticker.pass(Duration.ofHours(1));
        // The refusals of the client have not touched the account.
        assertThat(guess("user20").body()).contains("\"attempts-remaining\":4");
    }

    @Test
    void everyCallCountsWhereTheAnswerNeverTells() {
        for (int i = 0; i < 5; i++) {
            assertThat(server.post("/logins/reset", credentials("alice", "")).statusCode())
                    .isEqualTo(202);
        }
        assertThat(server.post("/logins/reset", credentials("alice", "")).statusCode())
                .isEqualTo(429);
        assertThat(Logins.VERIFIED).hasValue(5);
        assertThat(guess("alice").statusCode()).isEqualTo(401);
    }

    @Test
    void aProblemOfTheApplicationKeepsItsWords() {
        assertThat(server.post("/logins/problem", credentials("alice", "1")).body())
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,\"detail\":\"Not with that code\","
                                + "\"attempts-remaining\":4}");
    }

    @Test
    void failuresOfTheServerAreForgivenABoundedNumberOfTimes() {
        int admitted = 0;
        while (server.post("/logins/broken", credentials("alice", "1")).statusCode() == 500) {
            admitted++;
        }
        assertThat(admitted).isEqualTo(20 + 5);
        assertThat(Logins.VERIFIED).hasValue(25);
    }

    @Test
    void aMalformedBodyIsNoAttempt() {
        for (int i = 0; i < 10; i++) {
            assertThat(server.post("/logins/clear", "{\"username\":[]}").statusCode())
                    .isEqualTo(400);
        }
        assertThat(guess("alice").body()).contains("\"attempts-remaining\":4");
    }

    @Test
    void ratesByClientCountBeforeAnybodyIsLoggedIn() {
        for (int i = 0; i < 3; i++) {
            assertThat(server.get("/logins/rated").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = server.get("/logins/rated");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        String wait = refused.headers().firstValue("Retry-After").orElseThrow();
        assertThat(Integer.parseInt(wait)).isBetween(20, 22);
        assertThat(refused.headers().firstValue("RateLimit-Policy")).hasValue("\"rated\";q=3;w=60");
        assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"rated\";r=0;t=" + wait);
        assertThat(refused.body())
                .isEqualTo("{\"type\":\"https://iana.org/assignments/http-problem-types#quota-exceeded\","
                        + "\"title\":\"Too many requests\",\"status\":429,"
                        + "\"detail\":\"Limit of 3 requests per 60 s exceeded. Try again in " + wait + " s.\","
                        + "\"violated-policies\":[\"rated\"],\"limit\":3,\"window-seconds\":60,"
                        + "\"retry-after-seconds\":" + wait + "}");
        ticker.pass(Duration.ofSeconds(20));
        HttpResponse<String> admitted = server.get("/logins/rated", "alice");
        assertThat(admitted.statusCode()).isEqualTo(200);
        assertThat(admitted.headers().firstValue("RateLimit")).hasValue("\"rated\";r=0;t=60");
    }

    @Test
    void ratesByCallerCountApart() {
        assertThat(server.get("/logins/rated/caller", "alice").statusCode()).isEqualTo(200);
        assertThat(server.get("/logins/rated/caller", "alice").statusCode()).isEqualTo(200);
        assertThat(server.get("/logins/rated/caller", "alice").statusCode()).isEqualTo(429);
        assertThat(server.get("/logins/rated/caller", "bob").statusCode()).isEqualTo(200);
        assertThat(server.get("/logins/rated/caller").statusCode()).isEqualTo(401);
    }

    @Test
    void theLimitOfAllTrafficCountsWhatReachesNoEndpoint() {
        PortcullisConfig config = PortcullisConfig.builder()
                .ticker(ticker)
                .clientLimit(3, Duration.ofMinutes(1))
                .build();
        try (TestServer limited = TestServer.start(config, Logins.class)) {
            HttpResponse<String> missing = limited.get("/nothing/here");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().firstValue("RateLimit")).hasValue("\"portcullis.client\";r=2;t=20");
            assertThat(limited.get("/logins/clear").statusCode()).isEqualTo(405);
            assertThat(limited.get("/nothing/here").statusCode()).isEqualTo(404);
            assertThat(limited.get("/nothing/here").statusCode()).isEqualTo(429);
            assertThat(limited.get("/logins/rated", "alice").statusCode()).isEqualTo(429);
        }
    }

    private void lock(String account) {
        for (int i = 0; i < 5; i++) {
            guess(account);
        }
    }

    @Test
    void whatIsLongerThanAnyNameIsNeitherCountedNorVerified() {
        assertThat(guess("a".repeat(320)).statusCode()).isEqualTo(401);
        int before = Logins.VERIFIED.get();

        HttpResponse<String> refused = guess("a".repeat(321));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"policy\":\"group\",\"limit\":320,\"unit\":\"chars\"");
        assertThat(Logins.VERIFIED).hasValue(before);
    }

    private HttpResponse<String> guess(String account) {
        return server.post("/logins/clear", credentials(account, "wrong"));
    }

    private static List<HttpResponse<String>> guessInParallel(TestServer server, int times)
            throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<HttpResponse<String>>> guesses = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                guesses.add(threads.submit(() -> server.post("/logins/clear", credentials("alice", "wrong"))));
            }
            List<HttpResponse<String>> responses = new ArrayList<>();
            for (Future<HttpResponse<String>> guess : guesses) {
                responses.add(guess.get());
            }
            return responses;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String credentials(String username, String password) {
        return "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}";
    }

    private static Map<String, ?> headers(HttpResponse<?> response) {
        Map<String, Object> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(Set.of("date"));
        return headers;
    }
}
